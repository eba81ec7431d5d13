package cat.xarxa.notification.preference;

import cat.xarxa.notification.publication.Publication;
import java.util.Locale;

/** What a message is about, as people decide on it: each has its line in their preferences. */
public enum Category {
    NEWS,
    /** What is urgent: at once for whoever it concerns, but not in a quiet time. */
    ALERTS,
    ACTIVITIES,
    RECORDINGS,
    PROJECTS,
    /** What concerns somebody alone, such as a handover: it is owed to them. */
    PERSONAL,
    /** What the statutes bind the network to tell, such as a summons. */
    STATUTORY;

    /** What a publication is of. */
    public static Category of(Publication publication) {
        if (publication.urgent()) {
            return ALERTS;
        }
        return switch (publication.kind()) {
            case POST, MEMBER -> NEWS;
            case ACTIVITY -> ACTIVITIES;
            case RECORDING -> RECORDINGS;
            case PROJECT -> PROJECTS;
            case NOTICE -> PERSONAL;
        };
    }

    /** Whether it always comes, at once and by mail, whatever somebody prefers. */
    public boolean isMandatory() {
        return this == PERSONAL || this == STATUTORY;
    }

    /** Its name in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
