package cat.xarxa.notification.delivery;

import cat.xarxa.platform.trace.TraceParent;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The stored form of a ledger row. Written by hand: a fan-out writes hundreds of thousands of them. */
final class Rows {

    static final String COLLECTION = "deliveries";
    static final String ID = "_id";
    static final String SLICE = "slice";
    static final String PERSON = "person";
    static final String PUBLICATION = "publication";
    static final String STATE = "state";
    static final String REASONS = "reasons";
    static final String CREATED = "created";
    /** In the inbox only. */
    static final String POSITION = "position";
    /** In the inbox only. */
    static final String READ = "read";
    /** While it waits to be sent: when it may be taken next. */
    static final String DUE = "due";
    /** In mails that are told in a digest only: when that is due. */
    static final String DIGEST_DUE = "digestDue";
    /** While it is being sent: by which claim. */
    static final String CLAIM = "claim";

    /** In mails only, and only when what they come of is traced: its trace context. */
    static final String TRACE = "trace";

    static final String ATTEMPTS = "attempts";
    static final String EXPLAIN = "explain";

    private Rows() {}

    static Document of(Delivery delivery, Instant due) {
        Document row = new Document(ID, delivery.key().text())
                .append(SLICE, delivery.slice())
                .append(PERSON, delivery.key().person())
                .append(PUBLICATION, delivery.publication())
                .append(STATE, delivery.state().name())
                .append(REASONS, delivery.reasons().stream().map(Rows::of).toList())
                .append(CREATED, Date.from(delivery.at()));
        return switch (delivery.key().channel()) {
            case INBOX -> row.append(POSITION, delivery.position()).append(READ, false);
            case EMAIL -> delivery.digestDue() == null ? mail(row, due) : held(row, delivery.digestDue());
        };
    }

    private static Document held(Document row, Instant digestDue) {
        return row.append(DIGEST_DUE, Date.from(digestDue)).append(ATTEMPTS, 0);
    }

    private static Document mail(Document row, Instant due) {
        TraceParent.worthKeeping().ifPresent(trace -> row.append(TRACE, trace));
        return row.append(DUE, Date.from(due)).append(ATTEMPTS, 0);
    }

    /** A row as it is now. */
    static Delivery delivery(Document row) {
        return new Delivery(
                key(row),
                row.getString(SLICE),
                row.get(PUBLICATION, UUID.class),
                DeliveryState.valueOf(row.getString(STATE)),
                row.get(POSITION, 0L),
                reasons(row),
                row.getDate(CREATED).toInstant(),
                instant(row.getDate(DIGEST_DUE)));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    static DeliveryKey key(Document row) {
        return DeliveryKey.parse(row.getString(ID));
    }

    static List<Reason> reasons(Document row) {
        return row.getList(REASONS, Document.class).stream().map(Rows::reason).toList();
    }

    private static Document of(Reason reason) {
        return new Document("code", reason.code())
                .append("subscription", reason.subscription())
                .append("frequency", reason.frequency());
    }

    private static Reason reason(Document stored) {
        return new Reason(
                stored.getString("code"), stored.get("subscription", UUID.class), stored.getString("frequency"));
    }
}
