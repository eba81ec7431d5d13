package cat.xarxa.local.server.keycloak.migration;

import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** The realm's own settings, which Keycloak takes only as a whole: attributes that are not named would be lost. */
final class RealmSheet {

    private RealmSheet() {}

    static void change(RealmApi realm, Consumer<ObjectNode> change) {
        ObjectNode sheet = (ObjectNode) realm.get("");
        sheet.withObject("/attributes");
        change.accept(sheet);
        realm.put("", sheet);
    }
}
