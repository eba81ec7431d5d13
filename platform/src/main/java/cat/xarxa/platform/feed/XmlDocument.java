package cat.xarxa.platform.feed;

import cat.xarxa.platform.text.Language;
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
public final class XmlDocument {

    private XmlDocument() {}

    /** The bytes of a feed whose items stand in the document in the order in which they were composed. */
    public static byte[] of(WireFeed wire, ComposedFeed feed, Function<Element, List<Element>> itemsOf) {
        try {
            Document document = new WireFeedOutput().outputJDom(wire);
            Element root = document.getRootElement();
            mark(root, feed.language());
            Iterator<ComposedFeed.Item> items = feed.items().iterator();
            itemsOf.apply(root)
                    .forEach(element -> mark(element, items.next().wording().language()));
            return bytes(document);
        } catch (FeedException e) {
            throw new IllegalStateException("feed " + feed.place().self() + " cannot be written", e);
        }
    }

    private static void mark(Element element, Language language) {
        element.setAttribute("lang", language.code(), Namespace.XML_NAMESPACE);
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
