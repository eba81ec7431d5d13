package cat.xarxa.local.stack;

import java.util.EnumSet;
import java.util.Set;

/** A part of the stack that runs as one process. */
public enum Part {
    KAFKA("kafka"),
    MONGODB("mongodb"),
    KEYCLOAK("keycloak"),
    MAIL("mail"),
    CONTENT("content-service"),
    EVENTS("events-service"),
    MEMBERS("members-service"),
    NOTIFICATION("notification-service"),
    PORTAL("portal");

    private static final Set<Part> APPLICATIONS = EnumSet.range(CONTENT, PORTAL);

    private final String label;

    Part(String label) {
        this.label = label;
    }

    /** As people read it; also the name of its log and, for our own, of its module and its users elsewhere. */
    public String label() {
        return label;
    }

    /** Whether it is one of ours, built here. */
    public boolean isApplication() {
        return APPLICATIONS.contains(this);
    }

    /** Whether it is one of the services, of which there may be two. */
    public boolean isService() {
        return isApplication() && this != PORTAL;
    }

    /** Which others must be ready before it can start. */
    Set<Part> needs() {
        return switch (this) {
            case KAFKA, MONGODB, KEYCLOAK, MAIL -> Set.of();
            case CONTENT, EVENTS, NOTIFICATION -> Set.of(KAFKA, MONGODB);
            case MEMBERS -> Set.of(KAFKA, MONGODB, KEYCLOAK);
            case PORTAL -> Set.of(MONGODB, KEYCLOAK);
        };
    }

    /** Where it listens; for mail this is the web page. */
    Port port() {
        return Port.valueOf(name());
    }

    /** Where monitoring asks one of ours. */
    Port figures() {
        return Port.valueOf(name() + "_FIGURES");
    }
}
