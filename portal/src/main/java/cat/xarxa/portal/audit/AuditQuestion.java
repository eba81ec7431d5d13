package cat.xarxa.portal.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted; null for all.
 *
 * @param from inclusive
 * @param to exclusive
 */
public record AuditQuestion(
        @Nullable String actor,
        @Nullable String object,
        @Nullable String action,
        @Nullable Instant from,
        @Nullable Instant to) {}
