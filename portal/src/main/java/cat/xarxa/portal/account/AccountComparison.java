package cat.xarxa.portal.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of all accounts with the people.
 *
 * @param scheduled whether its time had come; otherwise somebody asked for it
 * @param strangers ids that accounts claim and nobody has
 */
public record AccountComparison(
        String id,
        String state,
        boolean scheduled,
        Instant askedAt,
        @Nullable Instant endedAt,
        int checked,
        int people,
        List<Somebody> made,
        List<Somebody> mended,
        List<Somebody> refused,
        List<String> strangers) {

    public AccountComparison {
        made = List.copyOf(made);
        mended = List.copyOf(mended);
        refused = List.copyOf(refused);
        strangers = List.copyOf(strangers);
    }

    /** Whether it is still to come or under way. */
    public boolean isOpen() {
        return state.equals("ASKED") || state.equals("RUNNING");
    }

    /** How many accounts were or are wrong. */
    public int drifted() {
        return made.size() + mended.size() + refused.size() + strangers.size();
    }

    /** A person, by name where it may be told. */
    public record Somebody(String personId, @Nullable String name) {

        public String shown() {
            return name == null ? personId : name;
        }
    }
}
