package cat.xarxa.notification.inbox;

import cat.xarxa.notification.delivery.InboxRows.InboxRow;
import cat.xarxa.notification.publication.Publication;
import java.util.List;

/**
 * What somebody was told of one post or activity, by a row of it.
 *
 * @param row one of them
 * @param publication what that row tells
 * @param others the person's other rows on the same that stand
 */
record InboxThread(InboxRow row, Publication publication, List<InboxRow> others) {

    /** Whether the row is what an inbox shows: the newest state, or the line that is left of something recalled. */
    boolean isShown() {
        return row.withdrawn() || others.stream().noneMatch(other -> other.position() > row.position());
    }

    /** How many states came before that of the row. */
    int earlier() {
        return row.withdrawn()
                ? 0
                : Math.toIntExact(others.stream()
                        .filter(other -> other.position() < row.position())
                        .count());
    }
}
