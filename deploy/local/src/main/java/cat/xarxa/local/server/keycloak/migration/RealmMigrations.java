package cat.xarxa.local.server.keycloak.migration;

import cat.xarxa.local.server.Progress;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The steps in their order. A step that a release has carried out somewhere is never changed; what is to be otherwise
 * is a new one at the end. The realm keeps the number of its last one in an attribute of its own.
 */
public final class RealmMigrations {

    /** The realm's attribute with the number of the last step that was done. */
    static final String ATTRIBUTE = "xarxa.migration";

    private static final List<Migration> STEPS = List.of(
            new SecondFactorForDuties(),
            new AddressesThatAreFetched(),
            new RefusalsWithoutPages(),
            new OwnPages(),
            new RightOfMembers("manage-clients", "the members service provides clients of partners"),
            new RightOfMembers(
                    "view-events", "the members service reads the events of accounts, for copies of one's data"));

    private final RealmApi realm;
    private final MigrationSettings settings;

    public RealmMigrations(AdminAccount account, String realm, MigrationSettings settings) {
        this.realm = new RealmApi(account, realm);
        this.settings = settings;
    }

    /** Does what is missing, one after the other; a realm of a later release is left as it is. */
    public void apply(Progress progress) {
        for (int number = done() + 1; number <= STEPS.size(); number++) {
            Migration step = STEPS.get(number - 1);
            progress.say("realm, step %d: %s".formatted(number, step.what()));
            step.apply(realm, settings);
            remember(number);
        }
    }

    /** How many steps there are. */
    static int count() {
        return STEPS.size();
    }

    private int done() {
        JsonNode attributes = realm.get("").path("attributes");
        return Integer.parseInt(attributes.path(ATTRIBUTE).asString("0"));
    }

    private void remember(int number) {
        RealmSheet.change(
                realm, sheet -> ((ObjectNode) sheet.get("attributes")).put(ATTRIBUTE, String.valueOf(number)));
    }
}
