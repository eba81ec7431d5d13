package cat.xarxa.portal.operation;

import java.time.Instant;
import java.util.UUID;

/**
 * How the ledger stands with one telling.
 *
 * @param difference 0 when all is well
 */
public record Reconciled(
        UUID publicationId,
        String kind,
        Instant publishedAt,
        long difference,
        long expected,
        long missing,
        long unexpected,
        long overdue) {}
