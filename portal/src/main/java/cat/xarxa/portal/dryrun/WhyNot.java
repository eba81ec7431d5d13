package cat.xarxa.portal.dryrun;

import java.util.Set;

/** Names the text of why somebody would not be told, or would get no mail. */
public final class WhyNot {

    /** Those that have a text of their own. */
    public static final Set<String> KNOWN = Set.of(
            "not-admitted",
            "not-asked-for",
            "not-told-before",
            "not-yet-known",
            "no-address",
            "address-invalid",
            "mailbox-gone",
            "mailbox-shared",
            "email-off",
            "no-mail");

    private WhyNot() {}

    /** One that is newer than this portal has a text, too. */
    public static String key(String code) {
        return "dryrun.why." + (KNOWN.contains(code) ? code : "other");
    }
}
