package cat.xarxa.portal.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of an audit log, by ids only.
 *
 * @param actor for example {@code person:<uuid>}
 * @param roles the network-wide duties that the actor had
 * @param organisation for which it was done, null for none
 * @param reason where one was given
 */
public record AuditEntry(
        String id,
        Instant at,
        String actor,
        List<String> roles,
        @Nullable String organisation,
        String action,
        Thing object,
        List<Change> changes,
        @Nullable String reason) {

    /** What it was done to. */
    public record Thing(String kind, String id) {}

    /** What was so before and is so since; null where there was nothing. */
    public record Change(
            String field, @Nullable String before, @Nullable String after) {}
}
