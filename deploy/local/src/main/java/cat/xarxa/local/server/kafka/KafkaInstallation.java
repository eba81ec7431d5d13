package cat.xarxa.local.server.kafka;

import cat.xarxa.local.server.ProjectFolder;
import cat.xarxa.local.server.ServerFailure;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.common.utils.AppInfoParser;

/** The broker's jars, which the build copies to the folder of servers: they are on no classpath of ours. */
final class KafkaInstallation {

    private static final String BROKER_JARS = "kafka_*.jar";

    private KafkaInstallation() {}

    /** The classpath of the broker of the same version as our client. */
    static List<String> classpath() {
        Path folder = ProjectFolder.servers().resolve("kafka-" + AppInfoParser.getVersion());
        if (!holdsBroker(folder)) {
            throw new ServerFailure(
                    "Kafka is not in " + folder, "build the module deploy/local, which copies it there");
        }
        return List.of(folder + "/*");
    }

    private static boolean holdsBroker(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, BROKER_JARS)) {
            return jars.iterator().hasNext();
        } catch (IOException e) {
            return false;
        }
    }
}
