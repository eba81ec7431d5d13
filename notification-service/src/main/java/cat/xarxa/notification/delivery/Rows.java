package cat.xarxa.notification.delivery;

import cat.xarxa.platform.trace.TraceParent;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
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
    /** In the inbox only: whether a newer row tells of the same thing, which is shown in its newest state. */
    static final String OLDER = "older";
    /** In the inbox only, and only where its owner has put it away. */
    static final String ARCHIVED = "archived";
    /** While it waits to be sent: when it may be taken next. */
    static final String DUE = "due";
    /** In mails that are told in a digest only: when that is due. */
    static final String DIGEST_DUE = "digestDue";
    /** While it is being sent: by which claim. */
    static final String CLAIM = "claim";

    /** In mails only, and only when what they come of is traced: its trace context. */
    static final String TRACE = "trace";

    /** Once it has come into another state than its first: when. */
    static final String CHANGED = "changed";

    static final String ATTEMPTS = "attempts";
    static final String EXPLAIN = "explain";

    /** Where something keeps a mail from going as it was asked for, also in the row of the inbox beside it: what. */
    static final String RESTRAINT = "restraint";

    /** In mails only: what has become of it so far, the last ones. */
    static final String STEPS = "steps";

    /** Of what a quiet time puts off: when that is over; of what is tried anew, since when. */
    static final String UNTIL = "until";

    private static final int MOST_STEPS = 30;

    private Rows() {}

    static Document of(Delivery delivery, Instant due) {
        Document row = new Document(ID, delivery.key().text())
                .append(SLICE, delivery.slice())
                .append(PERSON, delivery.key().person())
                .append(PUBLICATION, delivery.publication())
                .append(STATE, delivery.state().name())
                .append(REASONS, delivery.reasons().stream().map(Rows::of).toList())
                .append(CREATED, Date.from(delivery.at()));
        restrain(row, delivery.restraint());
        return switch (delivery.key().channel()) {
            case INBOX -> row.append(POSITION, delivery.position()).append(READ, false);
            case EMAIL -> waiting(explained(row), delivery, due);
        };
    }

    private static void restrain(Document row, @Nullable Restraint restraint) {
        if (restraint != null) {
            row.append(RESTRAINT, restraint.cause().name());
            Instant until = restraint.until();
            if (until != null) {
                row.append(UNTIL, Date.from(until));
            }
        }
    }

    private static Document explained(Document row) {
        String cause = row.getString(RESTRAINT);
        return cause == null
                ? row
                : row.append(EXPLAIN, Restraint.Cause.valueOf(cause).code());
    }

    /** What has come to its end waits for nobody. */
    private static Document waiting(Document row, Delivery delivery, Instant due) {
        if (delivery.state().isTerminal()) {
            return row.append(ATTEMPTS, 0);
        }
        if (delivery.isHeldBack()) {
            TraceParent.worthKeeping().ifPresent(trace -> row.append(TRACE, trace));
            return row.append(ATTEMPTS, 0);
        }
        Instant digest = delivery.digestDue();
        return digest == null ? mail(row, row.get(UNTIL, Date.from(due))) : held(row, digest);
    }

    private static Document held(Document row, Instant digestDue) {
        return row.append(DIGEST_DUE, Date.from(digestDue)).append(ATTEMPTS, 0);
    }

    private static Document mail(Document row, Date due) {
        TraceParent.worthKeeping().ifPresent(trace -> row.append(TRACE, trace));
        return row.append(DUE, due).append(ATTEMPTS, 0);
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
                instant(row.getDate(DIGEST_DUE)),
                restraint(row));
    }

    static @Nullable Restraint restraint(Document row) {
        String cause = row.getString(RESTRAINT);
        return cause == null ? null : new Restraint(Restraint.Cause.valueOf(cause), instant(row.getDate(UNTIL)));
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

    /** Adds what has become of a mail now to what did before. */
    static Bson step(DeliveryState state, @Nullable String explain, Instant now) {
        Document step = new Document("at", Date.from(now)).append(STATE, state.name());
        if (explain != null) {
            step.append(EXPLAIN, explain);
        }
        return Updates.pushEach(STEPS, List.of(step), new PushOptions().slice(-MOST_STEPS));
    }

    private static Reason reason(Document stored) {
        return new Reason(
                stored.getString("code"), stored.get("subscription", UUID.class), stored.getString("frequency"));
    }
}
