package cat.xarxa.notification.subscription;

import java.util.Locale;

/** What a subscription is about, in a word that people understand; the reason in every message speaks of it. */
public enum Interest {
    NETWORK_NEWS,
    ALLIED_POSTS,
    ACTIVITIES,
    COMARCA_PROJECTS,
    /** What somebody has put together themselves; its criteria say what that is. */
    OWN_CHOICE;

    /** Its name in message keys and in the ledger. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
