package cat.xarxa.events.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose activity it is.
 *
 * @param ownerOrg slug of the organisation that answers for the entry
 * @param organisers slugs of who organises it, the lead first; never empty
 * @param seriesId the series that it is a part of, null when it stands alone
 */
public record Hosts(
        String ownerOrg, List<String> organisers, @Nullable String seriesId) {

    public Hosts {
        organisers = List.copyOf(organisers);
        if (organisers.isEmpty()) {
            throw new IllegalArgumentException("nobody organises it");
        }
    }

    /** What the organiser at a place of the list is. */
    public static String roleAt(int place) {
        return place == 0 ? "LEAD" : "CO_ORGANISER";
    }
}
