package cat.xarxa.platform.audit.web;

import cat.xarxa.platform.audit.chain.AuditEntry;
import cat.xarxa.platform.audit.chain.Seal;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A sealed entry.
 *
 * @param position its place in the chain
 * @param object what it was done to
 * @param hash what the chain has at its place
 */
record AuditView(
        long position,
        String id,
        Instant at,
        String actor,
        List<String> roles,
        @Nullable String organisation,
        String action,
        ObjectView object,
        List<AuditEntry.Change> changes,
        @Nullable String reason,
        String correlationId,
        String hash) {

    static AuditView of(Document row) {
        AuditEntry entry = AuditEntry.of(row);
        Document seal = row.get(Seal.FIELD, Document.class);
        return new AuditView(
                seal.getLong("position"),
                entry.id(),
                entry.at(),
                entry.actor(),
                entry.roles(),
                entry.organisation(),
                entry.action(),
                new ObjectView(entry.kind(), entry.object()),
                entry.changes(),
                entry.reason(),
                entry.correlationId(),
                seal.getString("hash"));
    }

    /** An object by kind and id. */
    record ObjectView(String kind, String id) {}
}
