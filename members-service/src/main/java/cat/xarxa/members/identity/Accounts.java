package cat.xarxa.members.identity;

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

        public Refused(String why) {
            super(why);
        }
    }
}
