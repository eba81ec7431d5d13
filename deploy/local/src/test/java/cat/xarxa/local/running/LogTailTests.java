package cat.xarxa.local.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTests {

    @TempDir
    private Path folder;

    @Test
    void prefersTheWordsInWhichSpringBootExplainsAFailedStart() {
        assertThat(LogTail.lastMeaningfulLine(List.of(
                        "ERROR o.s.b.SpringApplication : Application run failed",
                        "APPLICATION FAILED TO START",
                        "Description:",
                        "",
                        "Web server failed to start. Port 8091 was already in use.",
                        "Action:",
                        "Identify the process")))
                .contains("Web server failed to start. Port 8091 was already in use.");
    }

    @Test
    void prefersTroubleToChatterAndCausesToTheirFrames() {
        assertThat(LogTail.lastMeaningfulLine(List.of(
                        "INFO starting",
                        "java.lang.IllegalStateException: no",
                        "\tat a.B.c(B.java:1)",
                        "Caused by: java.io.IOException: disk full",
                        "\tat a.B.d(B.java:2)",
                        "\t... 12 more",
                        "INFO bye")))
                .contains("Caused by: java.io.IOException: disk full");
    }

    @Test
    void findsTheFatalLineOfMongoDb() {
        assertThat(LogTail.lastMeaningfulLine(
                        List.of("{\"s\":\"F\",\"msg\":\"out of luck\"}", "{\"s\":\"I\",\"msg\":\"shutting down\"}")))
                .contains("{\"s\":\"F\",\"msg\":\"out of luck\"}");
    }

    @Test
    void findsWhatTheJvmMindsBelowItsHeading() {
        assertThat(LogTail.lastMeaningfulLine(
                        List.of("Error occurred during initialization of VM", "Too small maximum heap")))
                .contains("Too small maximum heap");
    }

    @Test
    void passesByAdviceThatTellsNoCause() {
        assertThat(LogTail.lastMeaningfulLine(List.of(
                        "ERROR [x] ERROR: Failed to start server in (production) mode",
                        "ERROR [x] ERROR: Address already in use",
                        "ERROR [x] For more details run the same command passing the '--verbose' option.")))
                .contains("ERROR [x] ERROR: Address already in use");
    }

    @Test
    void takesTheLastLineWhenNoneTellsOfTrouble() {
        assertThat(LogTail.lastMeaningfulLine(List.of("one", "two", " "))).contains("two");
    }

    @Test
    void hasNothingToSayOfAnEmptyOrMissingLog() throws IOException {
        assertThat(LogTail.lastMeaningfulLine(Files.createFile(folder.resolve("empty.log"))))
                .isEmpty();
        assertThat(LogTail.lastMeaningfulLine(folder.resolve("missing.log"))).isEmpty();
    }

    @Test
    void readsOnlyTheEndOfALongLog() throws IOException {
        Path log = folder.resolve("long.log");
        Files.writeString(log, "ERROR long ago\n" + "INFO chatter\n".repeat(20_000) + "INFO last\n");

        assertThat(LogTail.lastMeaningfulLine(log)).contains("INFO last");
    }
}
