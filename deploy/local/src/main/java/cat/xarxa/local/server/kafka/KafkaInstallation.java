package cat.xarxa.local.server.kafka;

import cat.xarxa.local.server.ProjectFolder;
import cat.xarxa.local.server.ServerFailure;
import cat.xarxa.local.server.StartCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.AppInfoParser;

/** The broker's jars, which the build copies to the folder of servers: they are on no classpath of ours. */
record KafkaInstallation(Path folder) {

    /** The one of the same version as our client. */
    static KafkaInstallation find() {
        return new KafkaInstallation(ProjectFolder.servers().resolve("kafka-" + AppInfoParser.getVersion()));
    }

    /** Always in the same order: what a run learned is good for the same classpath only. */
    List<String> classpath() {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> jars = files.map(Path::toString)
                    .filter(file -> file.endsWith(".jar"))
                    .sorted()
                    .toList();
            if (jars.stream().anyMatch(jar -> jar.contains("kafka-server-"))) {
                return jars;
            }
            throw missing();
        } catch (IOException e) {
            throw missing().because(e);
        }
    }

    private ServerFailure missing() {
        return new ServerFailure("Kafka is not in " + folder, "build the module deploy/local, which copies it there");
    }

    StartCache startCache() {
        return new StartCache(folder.resolve("start.aot"));
    }
}
