package cat.xarxa.events.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** Writes the agenda as Atom 1.0 (RFC 4287). */
final class AtomWriter {

    private AtomWriter() {}

    static String write(AgendaFeed feed) {
        Feed atom = new Feed("atom_1.0");
        atom.setId("urn:uuid:" + UUID.nameUUIDFromBytes(feed.self().getBytes(UTF_8)));
        atom.setTitle(feed.title());
        atom.setUpdated(Date.from(feed.updatedAt()));
        atom.setAlternateLinks(List.of(link("alternate", "text/html", feed.home())));
        atom.setOtherLinks(List.of(link("self", "application/atom+xml", feed.self())));
        atom.setEntries(feed.entries().stream().map(AtomWriter::entry).toList());
        try {
            return new WireFeedOutput().outputString(atom);
        } catch (FeedException e) {
            throw new IllegalStateException("feed " + feed.self() + " cannot be written", e);
        }
    }

    private static Entry entry(AgendaFeed.Entry activity) {
        Entry entry = new Entry();
        entry.setId("urn:uuid:" + activity.id());
        entry.setTitle(activity.text().title());
        entry.setSummary(content("text", activity.text().summary()));
        entry.setContents(List.of(content("html", activity.text().html())));
        entry.setPublished(Date.from(activity.publishedAt()));
        entry.setUpdated(Date.from(activity.updatedAt()));
        entry.setAlternateLinks(List.of(link("alternate", "text/html", activity.address())));
        entry.setAuthors(activity.organisers().stream()
                .<SyndPerson>map(AtomWriter::person)
                .toList());
        entry.setCategories(activity.tags().stream().map(AtomWriter::category).toList());
        return entry;
    }

    private static Person person(String name) {
        Person person = new Person();
        person.setName(name);
        return person;
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

    private static Category category(String name) {
        Category category = new Category();
        category.setTerm(name);
        return category;
    }
}
