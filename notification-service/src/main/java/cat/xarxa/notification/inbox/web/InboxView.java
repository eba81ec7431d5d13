package cat.xarxa.notification.inbox.web;

import cat.xarxa.notification.inbox.InboxItem;
import cat.xarxa.notification.inbox.InboxPage;
import cat.xarxa.notification.publication.Happening;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of the caller's inbox.
 *
 * @param items the newest on each post or activity; perhaps fewer than asked for, though there is a next page
 * @param next cursor of the next page, null at the end
 * @param unread how many are not read; 100 means "100 or more"
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

    /**
     * One item.
     *
     * @param subjectId the post or activity that it is about
     * @param date the day of an activity of which no times are known, else null
     * @param past whether the activity was over when it was announced; false for posts
     * @param organisers names of who organises the activity, the lead first; empty for posts
     * @param mail why its mail does not go as it was asked for, null when it does
     * @param withdrawn whether it was recalled: texts say no more than that
     * @param archived whether it was put away
     * @param category what it is of, as in preferences
     * @param earlier how many items on the same, which came before, it stands for
     */
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
            boolean read,
            UUID subjectId,
            @Nullable LocalDate date,
            @Nullable Instant starts,
            @Nullable Instant ends,
            @Nullable String zone,
            boolean past,
            List<String> organisers,
            @Nullable String mail,
            boolean withdrawn,
            boolean archived,
            String category,
            int earlier) {

        static ItemView of(InboxItem item) {
            InboxItem.Activity activity = item.activity();
            Happening happening = activity == null ? null : activity.happening();
            Happening.Times times = happening == null ? null : happening.times();
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
                    item.read(),
                    item.subject(),
                    happening == null || times != null ? null : happening.day(),
                    times == null ? null : times.starts(),
                    times == null ? null : times.ends(),
                    happening == null ? null : happening.zone().getId(),
                    happening != null && happening.past(),
                    activity == null ? List.of() : activity.organisers(),
                    item.mail(),
                    item.withdrawn(),
                    item.archived(),
                    item.category().name(),
                    item.earlier());
        }
    }
}
