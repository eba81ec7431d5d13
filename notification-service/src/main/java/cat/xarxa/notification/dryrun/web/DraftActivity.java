package cat.xarxa.notification.dryrun.web;

import cat.xarxa.notification.publication.Happening;
import cat.xarxa.platform.problem.Findings;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The activity of a draft.
 *
 * @param date when no times are known
 * @param zone of the network's when absent
 * @param organisers slugs, the lead first
 * @param seriesId slug of its series, null for none
 */
record DraftActivity(
        @Nullable LocalDate date,
        @Nullable Instant starts,
        @Nullable Instant ends,
        @Nullable String zone,
        @Nullable Boolean past,
        @Nullable List<String> organisers,
        @Nullable String seriesId) {

    private static final ZoneId HOME = ZoneId.of("Europe/Madrid");

    /** Null when something is wrong with it. */
    static @Nullable Happening read(UUID id, @Nullable DraftActivity activity, Findings findings) {
        if (activity == null) {
            findings.add("activity", "required");
            return null;
        }
        return activity.read(id, findings);
    }

    private @Nullable Happening read(UUID id, Findings findings) {
        ZoneId place = zone(findings);
        Happening.Times times = starts == null || ends == null ? null : new Happening.Times(starts, ends);
        LocalDate day = date != null || starts == null ? date : LocalDate.ofInstant(starts, place);
        List<String> by = Objects.requireNonNullElse(organisers, List.of());
        if (day == null) {
            findings.add("activity.date", "required");
        }
        if (by.isEmpty()) {
            findings.add("activity.organisers", "required");
        }
        return day == null || by.isEmpty()
                ? null
                : new Happening(id, day, times, place, Boolean.TRUE.equals(past), by, Set.copyOf(by), seriesId);
    }

    private ZoneId zone(Findings findings) {
        try {
            return zone == null ? HOME : ZoneId.of(zone);
        } catch (DateTimeException e) {
            findings.add("activity.zone", "wrong-form");
            return HOME;
        }
    }
}
