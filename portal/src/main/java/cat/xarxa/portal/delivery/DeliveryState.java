package cat.xarxa.portal.delivery;

import java.util.Arrays;
import java.util.Optional;

/**
 * The states of a row of the ledger; those that change nothing any more are settled, and so is what waits for its
 * digest, for nothing is to be done about it until then.
 */
public enum DeliveryState {
    PLANNED(false),
    HELD(true),
    /** As pages call those that are held while their telling may still be recalled. */
    HELD_BACK(false),
    QUEUED(false),
    DEFERRED(false),
    ACCEPTED(true),
    DELIVERED(true),
    BOUNCED(true),
    FAILED(true),
    SUPPRESSED(true),
    RECALLED(true),
    SUPERSEDED(true),
    IN_DIGEST(true),
    COVERED(true),
    EXPIRED(true);

    private final boolean settled;

    DeliveryState(boolean settled) {
        this.settled = settled;
    }

    /** Names the text of a state; one that is newer than this portal has a text of its own. */
    public static String key(String code) {
        return of(code).map(state -> "delivery." + state.name()).orElse("delivery.other");
    }

    /** Of a state that is newer than this portal it is supposed that something may still happen. */
    static boolean isSettled(String code) {
        return of(code).filter(state -> state.settled).isPresent();
    }

    private static Optional<DeliveryState> of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(code))
                .findFirst();
    }
}
