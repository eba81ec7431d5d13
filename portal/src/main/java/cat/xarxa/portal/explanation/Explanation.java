package cat.xarxa.portal.explanation;

import cat.xarxa.portal.delivery.DeliveryState;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one telling meant for a person.
 *
 * @param kind POST, ACTIVITY or RECORDING
 * @param sequel CHANGE, CORRECTION or WITHDRAWAL of a post, null for what tells of something for the first time
 * @param channels what became of it on each; none when they were not told
 */
public record Explanation(
        UUID sourceEventId,
        String kind,
        Instant publishedAt,
        @Nullable String sequel,
        List<Channel> channels,
        @Nullable String whyNot) {

    /** Those that have a text of their own. */
    public static final Set<String> REFUSALS = Set.of(
            "came-later",
            "followed-nothing",
            "not-asked-for",
            "not-told-before",
            "not-admitted",
            "not-known",
            "erased",
            "missing");

    public Explanation {
        channels = List.copyOf(channels);
    }

    /** Names the text of its kind. */
    public String kindKey() {
        return "reach.kind." + (sequel == null ? kind : sequel);
    }

    /** Names the text of why they were not told; one that is newer than this portal has a text, too. */
    public String whyNotKey() {
        return "why.not." + (whyNot != null && REFUSALS.contains(whyNot) ? whyNot : "other");
    }

    /**
     * What became of it on one channel.
     *
     * @param changedAt when it came into its state, null while that is the first one
     * @param digestDue of the digest that it waits for, or was told in
     * @param reasons all that matched
     * @param steps what has become of a mail, oldest first
     */
    public record Channel(
            String channel,
            String state,
            Instant decidedAt,
            @Nullable Instant changedAt,
            @Nullable Instant digestDue,
            @Nullable String explain,
            List<Reason> reasons,
            @Nullable List<Step> steps) {

        public Channel {
            reasons = List.copyOf(reasons);
            steps = steps == null ? List.of() : List.copyOf(steps);
        }

        public boolean isMail() {
            return channel.equals("EMAIL");
        }

        /** Names the text of its state. */
        public String stateKey() {
            return DeliveryState.key(state.equals("HELD") && digestDue == null ? "HELD_BACK" : state);
        }
    }

    /** What became of a mail at a moment. */
    public record Step(Instant at, String state, @Nullable String explain) {

        /** Names the text of the state. */
        public String stateKey() {
            return DeliveryState.key(state);
        }
    }

    /**
     * One cause.
     *
     * @param text as a sentence
     */
    public record Reason(String text, @Nullable UUID subscriptionId) {}
}
