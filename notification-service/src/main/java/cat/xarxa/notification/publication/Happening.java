package cat.xarxa.notification.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The activity that a publication is about.
 *
 * @param activity its id
 * @param day that of its start when times are known
 * @param times null when only the day is known
 * @param zone in which people there read the day and the times
 * @param past whether it was over when it was announced
 * @param organisers slugs, the lead first
 * @param followedBy slugs of the organisations whose people follow it without asking: who organises it or sends
 *     somebody to speak
 * @param series slug of the series that it belongs to, null for none
 */
public record Happening(
        UUID activity,
        LocalDate day,
        @Nullable Times times,
        ZoneId zone,
        boolean past,
        List<String> organisers,
        Set<String> followedBy,
        @Nullable String series) {

    public Happening {
        organisers = List.copyOf(organisers);
        followedBy = Set.copyOf(followedBy);
        if (organisers.isEmpty()) {
            throw new IllegalArgumentException("nobody organises " + activity);
        }
    }

    /** From when until when. */
    public record Times(Instant starts, Instant ends) {}
}
