package cat.xarxa.local.server.keycloak;

import cat.xarxa.local.server.FolderLock;
import cat.xarxa.local.server.Progress;
import cat.xarxa.local.server.ProjectFolder;
import cat.xarxa.local.server.ServerFailure;
import cat.xarxa.local.server.program.Errand;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The distribution that the build unpacks, shared by all Keycloaks of this project, and augmented once for ours. */
record KeycloakInstallation(Path folder) {

    /** Neither administrators' pages nor people's own: the realm is code, and people have the portal. */
    private static final String LEFT_OUT =
            "account,admin,ciba,device-flow,impersonation,kerberos,token-exchange-standard";

    private static final List<String> BUILD_OPTIONS = List.of(
            "--db=dev-file",
            "--health-enabled=true",
            "--http-management-health-enabled=false",
            "--features-disabled=" + LEFT_OUT);

    /** The one of the version that this code was built with. */
    static KeycloakInstallation find() {
        Path folder = ProjectFolder.servers().resolve("keycloak-" + version());
        if (!Files.isDirectory(folder)) {
            throw new ServerFailure(
                    "Keycloak is not in " + folder, "build the module deploy/local, which unpacks it there");
        }
        return new KeycloakInstallation(folder);
    }

    private static String version() {
        try (InputStream file = KeycloakInstallation.class.getResourceAsStream("application-keycloak.properties")) {
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path runner() {
        return folder.resolve("lib/quarkus-run.jar");
    }

    /** Who comes while another builds waits and finds it done. */
    void buildOnce(Path log, Progress progress) {
        FolderLock.whileHeld(folder, () -> {
            if (!isBuilt()) {
                progress.say("building its server, once");
                build(log);
                Files.writeString(marker(), mark());
            }
        });
    }

    private boolean isBuilt() throws IOException {
        return Files.exists(marker()) && Files.readString(marker()).equals(mark());
    }

    private Path marker() {
        return folder.resolve("built-for-xarxa");
    }

    /** Changes with the options, and when the distribution is unpacked anew. */
    private String mark() throws IOException {
        return BUILD_OPTIONS + " " + Files.getLastModifiedTime(folder.resolve("lib/quarkus/quarkus-application.dat"));
    }

    private void build(Path log) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(folder.resolve("bin/kc.sh").toString(), "build"));
        command.addAll(BUILD_OPTIONS);
        Map<String, String> environment = Map.of("JAVA_HOME", System.getProperty("java.home"));
        if (new Errand(command, environment, log).run() != 0) {
            throw new ServerFailure("Keycloak's server cannot be built", "read why in " + log, log);
        }
    }
}
