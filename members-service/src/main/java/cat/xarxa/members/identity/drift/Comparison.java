package cat.xarxa.members.identity.drift;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of all accounts with the people.
 *
 * @param scheduled whether its time had come; otherwise somebody asked for it
 * @param askedAt when it was asked for, or began
 * @param endedAt null while it is not over
 * @param checked how many people have been compared
 * @param people how many there are to compare
 * @param found what was wrong, as far as it is known
 */
public record Comparison(
        UUID id,
        State state,
        boolean scheduled,
        Instant askedAt,
        @Nullable Instant endedAt,
        int checked,
        int people,
        Found found) {

    /** Whether it is still to come or under way. */
    public boolean isOpen() {
        return state == State.ASKED || state == State.RUNNING;
    }

    /**
     * What was wrong, by the ids of people.
     *
     * @param made whose account was missing and is there again
     * @param mended whose account differed and no longer does
     * @param refused whose account differs and could not be mended
     * @param strangers people whom accounts claim and nobody knows
     */
    public record Found(List<UUID> made, List<UUID> mended, List<UUID> refused, List<UUID> strangers) {

        public static final Found NOTHING = new Found(List.of(), List.of(), List.of(), List.of());

        public Found {
            made = List.copyOf(made);
            mended = List.copyOf(mended);
            refused = List.copyOf(refused);
            strangers = List.copyOf(strangers);
        }

        boolean isNothing() {
            return equals(NOTHING);
        }
    }

    /** How far a comparison is. */
    public enum State {
        ASKED,
        RUNNING,
        DONE,
        /** Accounts could not be reached. */
        AWAY,
        /** The service was stopped, or something failed, before it was over. */
        STOPPED
    }
}
