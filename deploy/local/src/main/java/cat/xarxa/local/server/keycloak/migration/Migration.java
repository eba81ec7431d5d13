package cat.xarxa.local.server.keycloak.migration;

/**
 * One step of the realm. It asks what is there before it changes anything, so that one that was cut short may be done
 * again.
 */
interface Migration {

    /** What it does, for whoever watches the start. */
    String what();

    void apply(RealmApi realm, MigrationSettings settings);
}
