package cat.xarxa.local.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunRecordsTests {

    @TempDir
    private Path folder;

    private final ProcessHandle self = ProcessHandle.current();

    private RunRecords records() {
        return new RunRecords(folder.resolve("run"));
    }

    @Test
    void findAProcessAgain() {
        records().remember("kafka", RunRecord.of(self, 9092, "b1"));

        RunRecord found = records().running("kafka").orElseThrow();

        assertThat(found.process()).contains(self);
        assertThat(found.port()).isEqualTo(9092);
        assertThat(found.build()).isEqualTo("b1");
    }

    @Test
    void takeNoLaterProcessWithTheSamePidForTheirs() {
        RunRecord run = RunRecord.of(self, 9092, "");
        records()
                .remember(
                        "kafka", new RunRecord(run.pid(), run.started().minus(Duration.ofSeconds(10)), 9092, "", true));

        assertThat(records().running("kafka")).isEmpty();
        assertThat(records().of("kafka")).isPresent();
    }

    @Test
    void knowThatAProcessHasEnded() throws IOException {
        Process process = new ProcessBuilder("sleep", "60").start();
        records().remember("mail", RunRecord.of(process.toHandle(), 8025, ""));
        assertThat(records().running("mail")).isPresent();

        Ending.of(process.toHandle(), Duration.ofSeconds(5));

        assertThat(records().running("mail")).isEmpty();
    }

    @Test
    void knowWhichStartWasNotSeenThrough() {
        RunRecord run = RunRecord.of(self, 9092, "");
        records().remember("kafka", run);
        assertThat(records().running("kafka").orElseThrow().ready()).isFalse();

        records().remember("kafka", run.asReady());
        assertThat(records().running("kafka").orElseThrow().ready()).isTrue();
    }

    @Test
    void forget() {
        records().remember("kafka", RunRecord.of(self, 9092, ""));
        records().forget("kafka");
        records().forget("kafka");

        assertThat(records().of("kafka")).isEmpty();
    }
}
