package cat.xarxa.notification.inbox.web;

import cat.xarxa.notification.inbox.InboxItem;
import cat.xarxa.notification.inbox.InboxPage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of the caller's inbox.
 *
 * @param next cursor of the next page, null at the end
 * @param unread how many items are not read; 100 means "100 or more"
 * @param position where a live stream goes on from, its {@code since}
 */
record InboxView(List<ItemView> items, @Nullable String next, int unread, long position) {

    static InboxView of(InboxPage page) {
        return new InboxView(
                page.items().stream().map(ItemView::of).toList(),
                Place.write(page.next()),
                page.unread(),
                page.position());
    }

    /** One item. */
    record ItemView(
            UUID id,
            UUID publicationId,
            String kind,
            String type,
            String title,
            String summary,
            String lang,
            String path,
            String ownerOrg,
            String ownerName,
            String reason,
            Instant publishedAt,
            Instant receivedAt,
            boolean read) {

        private static ItemView of(InboxItem item) {
            return new ItemView(
                    item.id(),
                    item.publicationId(),
                    item.kind().name(),
                    item.type(),
                    item.title(),
                    item.summary(),
                    item.lang().tag(),
                    item.path(),
                    item.ownerOrg(),
                    item.ownerName(),
                    item.reason(),
                    item.publishedAt(),
                    item.receivedAt(),
                    item.read());
        }
    }
}
