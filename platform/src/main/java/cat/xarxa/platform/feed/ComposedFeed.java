package cat.xarxa.platform.feed;

import cat.xarxa.platform.text.Language;
import cat.xarxa.platform.text.Text;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdom2.Verifier;

/**
 * A feed before it is written in a format.
 *
 * @param heading title and description
 * @param language the language that was asked for
 * @param place its id and addresses
 * @param items in the order in which they stand
 */
public record ComposedFeed(Heading heading, Language language, Place place, List<Item> items) {

    public ComposedFeed {
        items = List.copyOf(items);
    }

    /** When something last changed in it; for an empty feed the beginning of time, so that it never varies. */
    public Instant updatedAt() {
        return items.stream().map(Item::updatedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    /**
     * What a feed calls itself, so that two of them can be told apart in a reader's list.
     *
     * @param title names what it is narrowed to
     * @param description says what one finds in it
     */
    public record Heading(String title, String description) {

        public Heading {
            title = carried(title);
            description = carried(description);
        }
    }

    /**
     * What the feed is known by.
     *
     * @param id stable for ever
     * @param self address of the feed
     * @param home address of the page with the same items
     */
    public record Place(UUID id, String self, String home) {

        public String urn() {
            return "urn:uuid:" + id;
        }
    }

    /**
     * One publication.
     *
     * @param id of what is published
     * @param address of its page
     * @param moments when it was published and changed
     * @param wording what it says
     * @param labels who says it and what about
     */
    public record Item(UUID id, String address, Moments moments, Wording wording, Labels labels) {

        public String urn() {
            return "urn:uuid:" + id;
        }

        public Instant publishedAt() {
            return moments.publishedAt();
        }

        public Instant updatedAt() {
            return moments.updatedAt();
        }
    }

    /** The real times of the publication and of the last change. */
    public record Moments(Instant publishedAt, Instant updatedAt) {

        /** Of what has not changed since it was published. */
        public static Moments unchangedSince(Instant publishedAt) {
            return new Moments(publishedAt, publishedAt);
        }
    }

    /**
     * A text and the language that it really has.
     *
     * @param title plain text
     * @param summary plain text
     * @param html made safe
     */
    public record Wording(Language language, String title, String summary, String html) {

        public Wording {
            title = carried(title);
            summary = carried(summary);
            html = carried(html);
        }

        public static Wording of(Language language, Text text) {
            return new Wording(language, text.title(), text.summary(), text.html());
        }
    }

    /**
     * Names beside an item.
     *
     * @param authors who answers for it first
     * @param tags what it is about
     */
    public record Labels(List<String> authors, List<String> tags) {

        public Labels {
            authors = authors.stream().map(ComposedFeed::carried).toList();
            tags = tags.stream().map(ComposedFeed::carried).toList();
        }
    }

    /** Without the characters that XML cannot carry: one of them in one name would silence the whole feed. */
    private static String carried(String text) {
        return text.codePoints()
                .filter(Verifier::isXMLCharacter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
