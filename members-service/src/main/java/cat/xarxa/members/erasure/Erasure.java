package cat.xarxa.members.erasure;

import cat.xarxa.members.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is to be erased, by ids only: it outlives them.
 *
 * @param requestedBy who asked for it: the person, or somebody on their behalf
 * @param decidedBy who approved or refused it, null while nobody has
 * @param answers of those that may hold something, by name
 */
public record Erasure(
        UUID id,
        PersonId personId,
        PersonId requestedBy,
        Instant requestedAt,
        State state,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt,
        Map<String, Answer> answers) {

    /** Accounts are removed by this service, and later than all else when Keycloak is away. */
    static final String ACCOUNTS = "keycloak";

    static final String HERE = "members-service";

    /** All that may hold something about a person; content-service's posts belong to organisations. */
    static final Set<String> PARTS = Set.of(ACCOUNTS, HERE, "events-service", "notification-service");

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    public Erasure {
        answers = Map.copyOf(answers);
    }

    static Erasure requested(UUID id, PersonId person, PersonId by, Instant now) {
        return new Erasure(id, person, by, now, State.REQUESTED, null, null, Map.of());
    }

    /** Whether somebody else has to look at it before it takes effect. */
    public boolean needsFourEyes() {
        return !personId.equals(requestedBy);
    }

    Erasure decided(State outcome, PersonId by, Instant now) {
        return new Erasure(id, personId, requestedBy, requestedAt, outcome, by, now, answers);
    }

    /** With the word of one more; the first word of each counts. */
    Erasure confirmed(String part, Answer answer) {
        Map<String, Answer> all = new TreeMap<>(answers);
        all.putIfAbsent(part, answer);
        State next = state == State.DECIDED && all.keySet().containsAll(PARTS) ? State.COMPLETE : state;
        return new Erasure(id, personId, requestedBy, requestedAt, next, decidedBy, decidedAt, all);
    }

    /** How far each part is, by its name; nothing before it is decided. */
    public Map<String, Progress> progress(Instant now) {
        Map<String, Progress> all = new TreeMap<>();
        if (decidedAt != null && state != State.REFUSED) {
            boolean late = now.isAfter(decidedAt.plus(PATIENCE));
            PARTS.forEach(part -> all.put(part, progress(part, late)));
        }
        return all;
    }

    private Progress progress(String part, boolean late) {
        if (answers.containsKey(part)) {
            return Progress.CONFIRMED;
        }
        return late ? Progress.OVERDUE : Progress.WAITING;
    }

    /** What has become of it. */
    public enum State {
        /** Waits for a second pair of eyes. */
        REQUESTED,
        REFUSED,
        /** The person is erased here; some have not answered yet. */
        DECIDED,
        COMPLETE
    }

    /** How far a part is. */
    public enum Progress {
        WAITING,
        /** It has said nothing for longer than that takes. */
        OVERDUE,
        CONFIRMED
    }

    /**
     * What a part erased.
     *
     * @param counts how much, by kind
     */
    public record Answer(Instant at, Map<String, Integer> counts) {
        public Answer {
            counts = Map.copyOf(counts);
        }
    }
}
