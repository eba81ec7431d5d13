package cat.xarxa.local.stack;

/** How many of a part there are. */
public enum Redundancy {
    /** One of each. */
    NONE(1, 1),

    /** Two of each service. */
    PAIRS(2, 1),

    /** Two of each service, three brokers and a replica set of three. */
    CLUSTER(2, 3);

    private final int services;
    private final int nodes;

    Redundancy(int services, int nodes) {
        this.services = services;
        this.nodes = nodes;
    }

    int of(Part part) {
        return switch (part) {
            case KAFKA, MONGODB -> nodes;
            case CONTENT, EVENTS, MEMBERS, NOTIFICATION -> services;
            case KEYCLOAK, MAIL, PORTAL -> 1;
        };
    }
}
