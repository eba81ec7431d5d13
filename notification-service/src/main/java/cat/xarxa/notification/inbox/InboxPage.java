package cat.xarxa.notification.inbox;

import java.util.List;
import java.util.OptionalLong;

/**
 * A page of an inbox.
 *
 * @param items newest first; fewer than were asked for when little is wanted of a full inbox
 * @param next below which position the next page begins, empty at the end
 * @param unread how many threads are not read, counted up to {@link Inbox#UNREAD_BOUND}
 * @param position of the newest item of the inbox, 0 when it is empty: a live stream goes on from there
 */
public record InboxPage(List<InboxItem> items, OptionalLong next, int unread, long position) {

    public InboxPage {
        items = List.copyOf(items);
    }
}
