package cat.xarxa.content.feed;

import cat.xarxa.platform.text.Language;
import cat.xarxa.platform.text.Text;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A feed before it is written in a format.
 *
 * @param heading title and description
 * @param language the language that was asked for
 * @param place its id and addresses
 * @param items newest first
 */
record NewsFeed(FeedHeading heading, Language language, Place place, List<Item> items) {

    NewsFeed {
        items = List.copyOf(items);
    }

    /** When something was last published in it; for an empty feed the beginning of time, so that it never varies. */
    Instant updatedAt() {
        return items.stream().map(Item::publishedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    /**
     * What the feed is known by.
     *
     * @param id stable for ever
     * @param self address of the feed
     * @param home address of the page with the same news
     */
    record Place(UUID id, String self, String home) {

        String urn() {
            return "urn:uuid:" + id;
        }
    }

    /**
     * One published post.
     *
     * @param id of the post
     * @param address of its page
     * @param publishedAt the real time
     * @param wording what it says
     * @param labels who says it and what about
     */
    record Item(UUID id, String address, Instant publishedAt, Wording wording, Labels labels) {

        String urn() {
            return "urn:uuid:" + id;
        }

        String language() {
            return wording.language().code();
        }

        Text text() {
            return wording.text();
        }
    }

    /** A text and the language that it really has. */
    record Wording(Language language, Text text) {}

    /**
     * Names beside an item.
     *
     * @param authors the organisation that answers for it, then the source
     * @param tags themes and territories
     */
    record Labels(List<String> authors, List<String> tags) {}
}
