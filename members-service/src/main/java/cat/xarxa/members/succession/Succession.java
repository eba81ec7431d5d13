package cat.xarxa.members.succession;

import cat.xarxa.members.organisation.OrgId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A handover that was decided, and what each service said of its part.
 *
 * @param answers by service
 */
public record Succession(MandateSucceeded decided, Instant decidedAt, Map<String, Answer> answers) {

    /** Those that keep something by person; content-service's drafts belong to organisations. */
    static final Set<String> SERVICES = Set.of("events-service", "notification-service");

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    public Succession {
        answers = Map.copyOf(answers);
    }

    public OrgId orgId() {
        return decided.orgId();
    }

    /** How far each service is, by its name. */
    public Map<String, State> states(Instant now) {
        Set<String> services = new TreeSet<>(SERVICES);
        services.addAll(answers.keySet());
        Map<String, State> states = new TreeMap<>();
        services.forEach(service -> states.put(service, state(service, now)));
        return states;
    }

    private State state(String service, Instant now) {
        if (answers.containsKey(service)) {
            return State.APPLIED;
        }
        return now.isAfter(decidedAt.plus(PATIENCE)) ? State.OVERDUE : State.WAITING;
    }

    /** How far a service is. */
    public enum State {
        WAITING,
        /** It has said nothing for longer than that takes. */
        OVERDUE,
        APPLIED
    }

    /**
     * What a service did.
     *
     * @param counts how much passed on, by kind
     */
    public record Answer(Instant at, Map<String, Integer> counts) {
        public Answer {
            counts = Map.copyOf(counts);
        }
    }
}
