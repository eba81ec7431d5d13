package cat.xarxa.members.person;

import java.util.regex.Pattern;

/** An address of a person, hidden from logs. */
public record Email(String address, Kind kind) {

    private static final int MAX = 254;
    private static final Pattern FORM = Pattern.compile("[a-z0-9._%+-]{1,64}@[a-z0-9-]+(\\.[a-z0-9-]+)+");

    public Email {
        if (address.length() > MAX || !FORM.matcher(address).matches()) {
            throw new IllegalArgumentException("not an address in lower case of at most " + MAX + " characters");
        }
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
}
