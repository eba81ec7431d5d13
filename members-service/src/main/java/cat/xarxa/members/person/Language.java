package cat.xarxa.members.person;

import java.util.Locale;

/** The languages that the network writes to people in. */
public enum Language {
    CA,
    ES,
    EN;

    /** The language tag. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
