package cat.xarxa.local.server.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The folder that one Keycloak takes for its installation: the programs are links to the shared one, the data its own.
 */
record KeycloakHome(Path folder) {

    private static final List<String> SHARED = List.of("lib", "conf", "providers", "themes");

    void linkTo(KeycloakInstallation installation) {
        try {
            Files.createDirectories(folder);
            for (String name : SHARED) {
                Path link = folder.resolve(name);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, installation.folder().resolve(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path imports() {
        return folder.resolve("data/import");
    }
}
