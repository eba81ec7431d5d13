package cat.xarxa.local.cli;

import cat.xarxa.local.server.Progress;
import cat.xarxa.local.server.kafka.KafkaProcess;
import cat.xarxa.local.server.keycloak.KeycloakProcess;
import cat.xarxa.local.server.mongo.MongoProcess;
import cat.xarxa.local.stack.Part;
import cat.xarxa.local.stack.StackFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The programs of the servers, for images of them: fetched and built as for a start, without starting anything. */
record Programs(StackFolder folder) {

    /** A line for each with its name and where it is; what is done for it meanwhile goes to the screen. */
    void print() {
        Path log = folder.log(Part.KEYCLOAK);
        try {
            Files.createDirectories(log.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        say(Part.KAFKA, KafkaProcess.program());
        say(Part.MONGODB, MongoProcess.program(progress(Part.MONGODB)));
        say(Part.KEYCLOAK, KeycloakProcess.program(log, progress(Part.KEYCLOAK)));
    }

    private static void say(Part part, Path program) {
        System.out.println(part.label() + " " + program);
    }

    private static Progress progress(Part part) {
        return what -> System.err.println(part.label() + ": " + what);
    }
}
