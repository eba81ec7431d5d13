package cat.xarxa.local.server.keycloak;

import cat.xarxa.local.server.ProjectFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * The folder that one Keycloak takes for its installation: the programs are links to the shared one, the pages' look is
 * the repository's, the data its own.
 */
record KeycloakHome(Path folder) {

    private static final List<String> SHARED = List.of("lib", "conf", "providers");
    private static final String THEMES = "themes";

    void linkTo(KeycloakInstallation installation) {
        try {
            Files.createDirectories(folder);
            for (String name : SHARED) {
                link(name, installation.folder().resolve(name));
            }
            link(THEMES, ProjectFolder.root().resolve("deploy/keycloak").resolve(THEMES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void link(String name, Path target) throws IOException {
        Path link = folder.resolve(name);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    /**
     * A first start that is cut short leaves tables half made, on which no later one succeeds: then it begins anew.
     * What has begun once is never touched.
     */
    void begin() {
        try {
            if (Files.exists(beginning())) {
                FileSystemUtils.deleteRecursively(database());
            }
            if (!Files.exists(database())) {
                Files.writeString(beginning(), "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tables are all there. */
    void hasBegun() {
        try {
            Files.deleteIfExists(beginning());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path database() {
        return folder.resolve("data/h2");
    }

    private Path beginning() {
        return folder.resolve("beginning");
    }

    Path imports() {
        return folder.resolve("data/import");
    }
}
