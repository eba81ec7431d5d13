package cat.xarxa.portal.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One page of an inbox, newest first.
 *
 * @param next cursor of the next page, null at the end
 * @param unread of all pages; 100 stands for all numbers above it, too
 * @param position up to which this is what there is, for a stream to go on from
 */
record Inbox(List<Message> items, @Nullable String next, int unread, long position) {

    /**
     * One message.
     *
     * @param lang the language of its texts
     * @param path of what it is about, below the language
     * @param reason why the person got it, as a sentence
     */
    record Message(
            UUID id,
            String type,
            String title,
            @Nullable String summary,
            String lang,
            String path,
            String ownerName,
            String reason,
            Instant receivedAt,
            boolean read) {}
}
