package cat.xarxa.local.stack;

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
    MAIL(8025);

    private final int usual;

    Port(int usual) {
        this.usual = usual;
    }

    int usual() {
        return usual;
    }

    /** The environment variable that moves it. */
    String variable() {
        return "XARXA_PORT_" + name();
    }

    /** The part that listens there. */
    Part owner() {
        return this == SMTP ? Part.MAIL : Part.valueOf(name());
    }
}
