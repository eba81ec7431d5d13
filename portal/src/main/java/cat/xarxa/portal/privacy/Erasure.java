package cat.xarxa.portal.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is to be erased, or was.
 *
 * @param name null once they have been
 * @param requestedByName null where it cannot be told
 */
public record Erasure(
        UUID id,
        UUID personId,
        @Nullable String name,
        UUID requestedBy,
        @Nullable String requestedByName,
        Instant requestedAt,
        String state,
        @Nullable Instant decidedAt,
        List<Part> parts) {

    public Erasure {
        parts = List.copyOf(parts);
    }

    /** Names the text of what has become of it. */
    public String stateKey() {
        return "privacy.state." + (isOverdue() ? "OVERDUE" : state);
    }

    public boolean awaitsApproval() {
        return state.equals("REQUESTED");
    }

    /** Whether a part has said nothing for longer than that takes. */
    public boolean isOverdue() {
        return parts.stream().anyMatch(part -> part.progress().equals("OVERDUE"));
    }

    /** Whether the person asked for it themselves. */
    public boolean isOwn() {
        return requestedBy.equals(personId);
    }

    /** What one service has erased. */
    public record Part(String part, String progress, Map<String, Integer> counts) {

        /** Names the text of the service. */
        public String partKey() {
            return "privacy.part." + part;
        }

        /** Names the text of how far it is. */
        public String progressKey() {
            return "privacy.progress." + progress;
        }

        /** How much it erased, of all kinds. */
        public int erased() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
