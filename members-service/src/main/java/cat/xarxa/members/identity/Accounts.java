package cat.xarxa.members.identity;

import cat.xarxa.members.person.PersonId;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The accounts that people sign in with, wherever they are kept. */
public interface Accounts {

    /**
     * Makes the account, or mends what differs; the same once more changes nothing.
     *
     * @param knownId under which id it was kept when last seen, null if never
     * @throws Away when nothing can be done now
     * @throws Refused when this one cannot be done as things stand
     */
    Projected project(Account account, @Nullable String knownId);

    /**
     * Writes to the holder of an account how to choose a password, which also proves that the address is theirs.
     *
     * @param id under which the account is kept
     * @param validity how long they have
     * @throws Away when nothing can be done now
     * @throws Refused when the mail cannot be sent as things stand
     */
    void invite(String id, Duration validity);

    /**
     * Removes the account of a person and signs it out everywhere; once more changes nothing.
     *
     * @param knownId under which id it was kept when last seen, null if never
     * @return whether there was one
     * @throws Away when nothing can be done now
     * @throws Refused when it cannot be removed as things stand
     */
    boolean remove(PersonId personId, @Nullable String knownId);

    /** The people that accounts claim to be of, whether the registry knows them or not. */
    Set<UUID> people();

    /**
     * What was done.
     *
     * @param id under which the account is kept
     * @param change what had to change
     */
    record Projected(String id, Change change) {}

    /** What had to change for an account to be what it is to be. */
    enum Change {
        NONE,
        MADE,
        MENDED
    }

    /** Accounts cannot be reached, or do not let us in: all waits. */
    final class Away extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Away(Throwable cause) {
            super(cause.toString(), cause);
        }
    }

    /** One account cannot be made as it is to be; the others can. Says why without naming anybody. */
    final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Reason reason;

        public Refused(Reason reason, String why) {
            super(why);
            this.reason = reason;
        }

        public Reason reason() {
            return reason;
        }
    }

    /** Why one account cannot be made as it is to be. */
    enum Reason {
        /** Another account has the address. */
        ADDRESS_TAKEN,
        /** The mail server does not take the invitation. */
        MAIL_NOT_SENT,
        OTHER
    }
}
