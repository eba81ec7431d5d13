package cat.xarxa.notification.inbox;

import cat.xarxa.notification.delivery.InboxRows.Part;
import cat.xarxa.notification.preference.Category;
import cat.xarxa.notification.publication.Publication;
import org.jspecify.annotations.Nullable;

/**
 * What of an inbox somebody wants to see.
 *
 * @param category only what falls into it, null for all
 * @param theme only what is on it, null for all
 */
public record Wanted(
        Part part, @Nullable Category category, @Nullable String theme) {

    /** All that has come in and was not put away. */
    public static final Wanted INCOMING = new Wanted(Part.INCOMING, null, null);

    /** Whether rows have to be looked at one by one to find it. */
    boolean isNarrow() {
        return category != null || theme != null;
    }

    boolean admits(Publication publication) {
        return (category == null || category == Category.of(publication))
                && (theme == null || publication.themes().contains(theme));
    }
}
