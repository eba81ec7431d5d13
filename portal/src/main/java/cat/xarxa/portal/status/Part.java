package cat.xarxa.portal.status;

import java.util.Locale;

/** What the platform consists of, as readers know it. */
enum Part {
    PORTAL,
    CONTENT,
    EVENTS,
    MEMBERS,
    NOTIFICATION,
    MAIL,
    IDENTITY;

    /** Names its texts. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
