package cat.xarxa.content.feed;

import cat.xarxa.platform.feed.ComposedFeed;
import cat.xarxa.platform.feed.XmlDocument;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.module.DCModuleImpl;
import com.rometools.rome.feed.module.Module;
import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Content;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import java.util.Date;
import java.util.List;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.springframework.web.util.HtmlUtils;

/** Writes a feed as RSS 2.0, where readers take every text for HTML: plain text is encoded once more. */
final class RssWriter {

    private static final Namespace ATOM = Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom");

    private RssWriter() {}

    static byte[] write(ComposedFeed feed) {
        Channel channel = new Channel("rss_2.0");
        channel.setTitle(feed.heading().title());
        channel.setDescription(feed.heading().description());
        channel.setLink(feed.place().home());
        channel.setLanguage(feed.language().code());
        channel.setLastBuildDate(Date.from(feed.updatedAt()));
        channel.getForeignMarkup().add(self(feed.place().self()));
        channel.setItems(feed.items().stream().map(RssWriter::item).toList());
        return XmlDocument.of(channel, feed, root -> root.getChild("channel").getChildren("item"));
    }

    private static Element self(String address) {
        return new Element("link", ATOM)
                .setAttribute("rel", "self")
                .setAttribute("type", "application/rss+xml")
                .setAttribute("href", address);
    }

    private static Item item(ComposedFeed.Item news) {
        Item item = new Item();
        item.setGuid(guid(news.urn()));
        item.setLink(news.address());
        item.setTitle(title(news.wording().title()));
        item.setDescription(description(HtmlUtils.htmlEscape(news.wording().summary(), "UTF-8")));
        item.setContent(content(news.wording().html()));
        item.setPubDate(Date.from(news.publishedAt()));
        item.setCategories(
                news.labels().tags().stream().map(RssWriter::category).toList());
        item.setModules(List.of(creators(news.labels().authors())));
        return item;
    }

    /** Only what could open a tag, so that an ampersand still reads well where titles are taken for plain text. */
    private static String title(String title) {
        return title.replace("<", "&lt;");
    }

    private static Guid guid(String urn) {
        Guid guid = new Guid();
        guid.setPermaLink(false);
        guid.setValue(urn);
        return guid;
    }

    private static Description description(String html) {
        Description description = new Description();
        description.setValue(html);
        return description;
    }

    private static Content content(String html) {
        Content content = new Content();
        content.setType(Content.HTML);
        content.setValue(html);
        return content;
    }

    private static Category category(String name) {
        Category category = new Category();
        category.setValue(name);
        return category;
    }

    private static Module creators(List<String> names) {
        DCModule module = new DCModuleImpl();
        module.setCreators(names);
        return module;
    }
}
