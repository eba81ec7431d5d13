package cat.xarxa.local.stack;

import java.util.function.ToIntFunction;

/** A fixed port of the stack, which an environment variable can move. */
enum Port {
    PORTAL(8080),
    KEYCLOAK(8081),
    CONTENT(8091),
    EVENTS(8092),
    MEMBERS(8093),
    NOTIFICATION(8094),
    KAFKA(9092),
    MONGODB(27017),
    SMTP(1025),
    MAIL(8025),
    PORTAL_FIGURES,
    CONTENT_FIGURES,
    EVENTS_FIGURES,
    MEMBERS_FIGURES,
    NOTIFICATION_FIGURES;

    private static final String FIGURES = "_FIGURES";
    private static final int FIGURES_LIE_BESIDE = 100;
    private static final int HIGHEST = 65_535;

    private final int usual;

    Port() {
        this(0);
    }

    Port(int usual) {
        this.usual = usual;
    }

    /** Where it is unless somebody moves it; a service's figures move with the service. */
    int usual(ToIntFunction<Port> others) {
        if (!isOfFigures()) {
            return usual;
        }
        int beside = others.applyAsInt(owner().port()) + FIGURES_LIE_BESIDE;
        return beside > HIGHEST ? beside - 2 * FIGURES_LIE_BESIDE : beside;
    }

    /** Whether monitoring asks there, and nobody else. */
    boolean isOfFigures() {
        return name().endsWith(FIGURES);
    }

    /** The environment variable that moves it. */
    String variable() {
        return "XARXA_PORT_" + name();
    }

    /** The part that listens there. */
    Part owner() {
        return this == SMTP ? Part.MAIL : Part.valueOf(name().replace(FIGURES, ""));
    }
}
