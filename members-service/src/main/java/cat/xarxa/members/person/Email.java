package cat.xarxa.members.person;

import cat.xarxa.platform.problem.ConflictException;
import java.util.regex.Pattern;

/** An address of a person, hidden from logs. */
public record Email(String address, Kind kind) {

    private static final int MAX = 254;
    private static final Pattern FORM = Pattern.compile("[a-z0-9._%+-]{1,64}@[a-z0-9-]+(\\.[a-z0-9-]+)+");

    public Email {
        if (!isWellFormed(address)) {
            throw new IllegalArgumentException("not an address in lower case of at most " + MAX + " characters");
        }
    }

    /** Whether a text is an address as the network keeps them: plain, and in lower case. */
    public static boolean isWellFormed(String address) {
        return address.length() <= MAX && FORM.matcher(address).matches();
    }

    @Override
    public String toString() {
        return "Email[hidden, " + kind + "]";
    }

    /** Whose mailbox it is. */
    public enum Kind {
        /** The person's own. */
        PERSONAL,
        /** One of the organisation, that others may read and a successor inherits. */
        ROLE
    }

    /** Somebody signs in with this address already; says nothing of whom. */
    public static final class InUse extends ConflictException {

        private static final long serialVersionUID = 1L;

        public InUse() {
            super("address-in-use");
        }
    }
}
