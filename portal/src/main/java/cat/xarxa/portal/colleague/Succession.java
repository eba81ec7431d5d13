package cat.xarxa.portal.colleague;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A handover that was decided, and how far each service is with it. */
public record Succession(UUID fromPersonId, UUID toPersonId, Instant decidedAt, List<Part> services) {

    public Succession {
        services = List.copyOf(services);
    }

    /** What one service did. */
    public record Part(String service, String state, Map<String, Integer> counts) {

        /** Names the text of the service. */
        public String serviceKey() {
            return "people.service." + service;
        }

        /** Names the text of how far it is. */
        public String stateKey() {
            return "people.part." + state;
        }

        /** How much passed on, of all kinds. */
        public int passed() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        public boolean isApplied() {
            return state.equals("APPLIED");
        }
    }
}
