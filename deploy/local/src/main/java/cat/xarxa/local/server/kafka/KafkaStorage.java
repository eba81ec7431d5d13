package cat.xarxa.local.server.kafka;

import cat.xarxa.local.server.Progress;
import cat.xarxa.local.server.ServerFailure;
import cat.xarxa.local.server.ServerHome;
import cat.xarxa.local.server.program.Errand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A broker's data folder, which Kafka wants formatted before the first start, with the administrator in it. */
record KafkaStorage(ServerHome home, KafkaAccess access, Brokers brokers) {

    private static final int HEAP = 64;

    void formatOnce(Path settings, Progress progress) {
        if (Files.exists(home.data().resolve("log").resolve("meta.properties"))) {
            return;
        }
        progress.say("formatting its storage");
        List<String> arguments = new ArrayList<>(List.of(
                "kafka.tools.StorageTool",
                "format",
                "--cluster-id",
                brokers.clusterId(),
                "--config",
                settings.toString()));
        if (access instanceof KafkaAccess.Secured secured) {
            arguments.add("--add-scram");
            arguments.add("SCRAM-SHA-512=[name=%s,password=%s]"
                    .formatted(KafkaAccess.Secured.ADMIN, secured.adminPassword()));
        }
        run(KafkaInstallation.find().command(HEAP, false, arguments));
    }

    private void run(List<String> command) {
        try {
            int exit = new Errand(command, Map.of(), home.log()).run();
            if (exit != 0) {
                throw new ServerFailure(
                        "Kafka's storage cannot be formatted (exit code " + exit + ")",
                        "read why in " + home.log(),
                        home.log());
            }
        } catch (IOException e) {
            throw new ServerFailure("Kafka's storage cannot be formatted", String.valueOf(e.getMessage())).because(e);
        }
    }
}
