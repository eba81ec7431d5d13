package cat.xarxa.local.server.kafka;

import cat.xarxa.local.server.ProjectFolder;
import cat.xarxa.local.server.ServerFailure;
import cat.xarxa.local.server.program.JavaProgram;
import cat.xarxa.local.server.program.StartCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.AppInfoParser;

/** The broker's jars, which the build copies to the folder of servers: they are on no classpath of ours. */
record KafkaInstallation(Path folder) {

    private static final List<String> OPTIONS = List.of(
            "-XX:+UseCompactObjectHeaders",
            "-Dorg.slf4j.simpleLogger.showDateTime=true",
            "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX");

    /** The one of the same version as our client. */
    static KafkaInstallation find() {
        return new KafkaInstallation(ProjectFolder.servers().resolve("kafka-" + AppInfoParser.getVersion()));
    }

    /** Always in the same order: what a run learned is good for the same classpath only. */
    private List<String> classpath() {
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

    /** The folder, when the broker is in it. */
    Path checked() {
        classpath();
        return folder;
    }

    private ServerFailure missing() {
        return new ServerFailure("Kafka is not in " + folder, "build the module deploy/local, which copies it there");
    }

    /**
     * The command line of one of Kafka's programs.
     *
     * @param learns whether the run may be slow so that later ones are quick
     */
    List<String> command(int heap, boolean learns, List<String> arguments) {
        List<String> options = new ArrayList<>(OPTIONS);
        options.addAll(startCache().options(learns));
        return new JavaProgram(classpath(), heap, options, arguments).command();
    }

    StartCache startCache() {
        return new StartCache(folder);
    }
}
