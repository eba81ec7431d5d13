package cat.xarxa.content.feed;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;

/** A feed of ROME's with what ROME leaves out: the language of the feed and of each item. */
final class XmlDocument {

    private XmlDocument() {}

    static byte[] of(WireFeed wire, NewsFeed feed, Function<Element, List<Element>> itemsOf) {
        try {
            Document document = new WireFeedOutput().outputJDom(wire);
            Element root = document.getRootElement();
            mark(root, feed.language().code());
            Iterator<NewsFeed.Item> items = feed.items().iterator();
            itemsOf.apply(root).forEach(element -> mark(element, items.next().language()));
            return bytes(document);
        } catch (FeedException e) {
            throw new IllegalStateException("feed " + feed.place().self() + " cannot be written", e);
        }
    }

    private static void mark(Element element, String language) {
        element.setAttribute("lang", language, Namespace.XML_NAMESPACE);
    }

    private static byte[] bytes(Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new XMLOutputter(Format.getRawFormat()).output(document, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
