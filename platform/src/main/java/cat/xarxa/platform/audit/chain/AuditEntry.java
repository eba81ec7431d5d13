package cat.xarxa.platform.audit.chain;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did, by ids only.
 *
 * @param id a UUIDv7
 * @param actor opaque reference to who did it, for example {@code person:<uuid>}
 * @param roles what they were allowed to do it by
 * @param organisation slug of the organisation that it was done for, null for none
 * @param action what was done, for example {@code post.published}
 * @param kind what it was done to, for example {@code post}
 * @param object its id
 * @param changes what is different since
 * @param reason where one was given
 * @param correlationId the same as that of the events that the act caused
 */
public record AuditEntry(
        String id,
        Instant at,
        String actor,
        List<String> roles,
        @Nullable String organisation,
        String action,
        String kind,
        String object,
        List<Change> changes,
        @Nullable String reason,
        String correlationId) {

    /** The fields that entries are found by. */
    public static final String ACTOR = "actor";

    public static final String ACTION = "action";
    public static final String OBJECT = "object";
    public static final String AT = "at";

    private static final int FORM = 1;

    public AuditEntry {
        roles = List.copyOf(roles);
        changes = List.copyOf(changes);
    }

    /** A field that is not what it was; null where it was or is not there. */
    public record Change(
            String field, @Nullable String before, @Nullable String after) {

        private Document toDocument() {
            return new Document("field", field).append("before", before).append("after", after);
        }
    }

    Document toDocument() {
        return new Document("_id", id)
                .append("v", FORM)
                .append(AT, Date.from(at))
                .append(ACTOR, actor)
                .append("roles", roles)
                .append("organisation", organisation)
                .append(ACTION, action)
                .append("kind", kind)
                .append(OBJECT, object)
                .append("changes", changes.stream().map(Change::toDocument).toList())
                .append("reason", reason)
                .append("correlationId", correlationId);
    }

    /** Reads what was stored, sealed or not. */
    public static AuditEntry of(Document row) {
        return new AuditEntry(
                row.getString("_id"),
                row.getDate(AT).toInstant(),
                row.getString(ACTOR),
                row.getList("roles", String.class),
                row.getString("organisation"),
                row.getString(ACTION),
                row.getString("kind"),
                row.getString(OBJECT),
                row.getList("changes", Document.class).stream()
                        .map(change -> new Change(
                                change.getString("field"), change.getString("before"), change.getString("after")))
                        .toList(),
                row.getString("reason"),
                row.getString("correlationId"));
    }
}
