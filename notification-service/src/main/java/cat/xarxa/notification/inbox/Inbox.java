package cat.xarxa.notification.inbox;

import cat.xarxa.notification.delivery.InboxRows;
import cat.xarxa.notification.wording.Lang;
import cat.xarxa.platform.problem.NotFoundException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A person's inbox. Rows are theirs by key: nobody's calls reach another's rows. */
@Component
public class Inbox {

    /** Nobody needs to know how many more than this are unread. */
    public static final int UNREAD_BOUND = 100;

    /** Where the first page begins. */
    public static final long TOP = Long.MAX_VALUE;

    private final InboxRows rows;
    private final InboxThreads threads;
    private final Items items;

    Inbox(InboxRows rows, InboxThreads threads, Items items) {
        this.rows = rows;
        this.threads = threads;
        this.items = items;
    }

    /** What is wanted of the threads below a position, newest first. */
    public InboxPage page(UUID person, Lang lang, Wanted wanted, long below, int limit) {
        InboxThreads.Page found = threads.below(person, wanted, below, limit);
        return new InboxPage(
                items.of(found.threads(), lang),
                found.next(),
                threads.unread(person, UNREAD_BOUND),
                rows.lastPosition(person));
    }

    /**
     * All that somebody was told on what an item is about, newest first, with that item.
     *
     * @throws NotFoundException when the person has no such item
     */
    public List<InboxItem> thread(UUID person, Lang lang, UUID item) {
        return items.of(around(person, item), lang);
    }

    /**
     * Marks an item as read, and what was told on the same.
     *
     * @throws NotFoundException when the person has no such item
     */
    public void read(UUID person, UUID item) {
        rows.read(person, rowsAround(person, item));
    }

    public void readAll(UUID person) {
        rows.readAll(person);
    }

    /**
     * Puts an item away, and what was told on the same, until there is something new.
     *
     * @throws NotFoundException when the person has no such item
     */
    public void archive(UUID person, UUID item) {
        rows.archive(person, rowsAround(person, item));
    }

    /**
     * Gets an item back, and what was told on the same.
     *
     * @throws NotFoundException when the person has no such item
     */
    public void unarchive(UUID person, UUID item) {
        rows.unarchive(person, rowsAround(person, item));
    }

    private List<UUID> rowsAround(UUID person, UUID item) {
        return around(person, item).stream()
                .map(thread -> thread.row().sourceEvent())
                .toList();
    }

    private List<InboxThread> around(UUID person, UUID item) {
        List<InboxThread> all = threads.around(person, item);
        if (all.isEmpty()) {
            throw new NotFoundException("inbox-item-unknown");
        }
        return all;
    }
}
