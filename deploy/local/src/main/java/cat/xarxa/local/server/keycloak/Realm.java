package cat.xarxa.local.server.keycloak;

import cat.xarxa.local.server.ProjectFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The realm as the repository has it, with the demo's clients only where a demo is wanted. */
public final class Realm {

    static final String NAME = "xarxa";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String CLIENTS = "clients";

    private Realm() {}

    /** Writes the file that Keycloak imports when it has no such realm yet. */
    public static void write(Path folder, RealmSettings settings) {
        ObjectNode realm = read("xarxa-realm.json");
        if (settings.hasDemoClients()) {
            realm.withArray(CLIENTS).addAll(read("demo-clients.json").withArray(CLIENTS));
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        JSON.writeValue(folder.resolve("xarxa-realm.json"), realm);
    }

    private static ObjectNode read(String file) {
        return (ObjectNode)
                JSON.readTree(ProjectFolder.root().resolve("deploy/keycloak").resolve(file));
    }
}
