package cat.xarxa.members.guest;

import cat.xarxa.members.person.PersonId;
import cat.xarxa.platform.problem.TooManyRequestsException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who gave an address. Until they prove that it is theirs nothing is known of them but the address, sealed,
 * and for two days only; from then on they are a person of the registry.
 *
 * @param id theirs from the first request on
 * @param address its fingerprint
 * @param sealed address and language under the guest's key, null once they are a person
 * @param asked when they, or somebody else, asked for a mail to the address, in the last day
 * @param lastUse when they last used the network: see {@link Guests}
 */
record Guest(
        PersonId id, String address, State state, @Nullable String sealed, List<Instant> asked, Instant lastUse) {

    /** For how long the link in the mail is good. */
    static final Duration LINK = Duration.ofDays(1);

    /** A request that nobody confirmed is forgotten; a day later than its link, for a confirmation under way. */
    static final Duration WAITING = Duration.ofDays(2);

    /** A day's mails to an address that may not have asked for any. */
    private static final int MOST_A_DAY = 3;

    private static final Duration DAY = Duration.ofDays(1);

    Guest {
        asked = List.copyOf(asked);
    }

    static Guest unconfirmed(PersonId id, String address, Instant now) {
        return new Guest(id, address, State.WAITING, null, List.of(), now);
    }

    /**
     * A mail is asked for.
     *
     * @throws TooManyRequestsException when there were enough in a day, whoever asked
     */
    Guest asks(Instant now) {
        List<Instant> lately =
                asked.stream().filter(at -> at.isAfter(now.minus(DAY))).toList();
        if (lately.size() >= MOST_A_DAY) {
            throw new TooManyRequestsException(
                    "too-many-requests", Duration.between(now, lately.getFirst().plus(DAY)));
        }
        List<Instant> all = Stream.concat(lately.stream(), Stream.of(now)).toList();
        return new Guest(id, address, state, sealed, all, state == State.WAITING ? now : lastUse);
    }

    Guest sealing(String text) {
        return new Guest(id, address, state, text, asked, lastUse);
    }

    Guest confirmed(Instant at) {
        return new Guest(id, address, State.CONFIRMED, null, asked, at);
    }

    Guest used(Instant at) {
        return new Guest(id, address, state, sealed, asked, at.isAfter(lastUse) ? at : lastUse);
    }

    boolean isWaiting() {
        return state == State.WAITING;
    }

    /** How far they are. */
    enum State {
        WAITING,
        CONFIRMED
    }
}
