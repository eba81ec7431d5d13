package cat.xarxa.platform.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.jdom2.Namespace;

/** Writes a feed as Atom 1.0 (RFC 4287). */
public final class AtomWriter {

    private static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");

    private AtomWriter() {}

    public static byte[] write(ComposedFeed feed) {
        Feed atom = new Feed("atom_1.0");
        atom.setId(feed.place().urn());
        atom.setTitle(feed.heading().title());
        atom.setSubtitle(content("text", feed.heading().description()));
        atom.setUpdated(Date.from(feed.updatedAt()));
        atom.setAlternateLinks(
                List.of(link("alternate", "text/html", feed.place().home())));
        atom.setOtherLinks(
                List.of(link("self", "application/atom+xml", feed.place().self())));
        atom.setEntries(feed.items().stream().map(AtomWriter::entry).toList());
        return XmlDocument.of(atom, feed, root -> root.getChildren("entry", ATOM));
    }

    private static Entry entry(ComposedFeed.Item item) {
        Entry entry = new Entry();
        entry.setId(item.urn());
        entry.setTitle(item.wording().title());
        entry.setSummary(content("text", item.wording().summary()));
        entry.setContents(List.of(content("html", item.wording().html())));
        entry.setPublished(Date.from(item.publishedAt()));
        entry.setUpdated(Date.from(item.updatedAt()));
        entry.setAlternateLinks(List.of(link("alternate", "text/html", item.address())));
        entry.setAuthors(people(item.labels().authors().stream().limit(1)));
        entry.setContributors(people(item.labels().authors().stream().skip(1)));
        entry.setCategories(
                item.labels().tags().stream().map(AtomWriter::category).toList());
        return entry;
    }

    private static Content content(String type, String value) {
        Content content = new Content();
        content.setType(type);
        content.setValue(value);
        return content;
    }

    private static Link link(String relation, String type, String address) {
        Link link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(address);
        return link;
    }

    private static List<SyndPerson> people(Stream<String> names) {
        return names.<SyndPerson>map(name -> {
                    Person person = new Person();
                    person.setName(name);
                    return person;
                })
                .toList();
    }

    private static Category category(String name) {
        Category category = new Category();
        category.setTerm(name);
        return category;
    }
}
