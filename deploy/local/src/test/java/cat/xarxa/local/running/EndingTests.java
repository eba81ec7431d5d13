package cat.xarxa.local.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EndingTests {

    @Test
    void letsAProcessGoByItself() throws IOException {
        Process process = new ProcessBuilder("sleep", "60").start();

        assertThat(Ending.of(process.toHandle(), Duration.ofSeconds(5))).isTrue();
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void insistsWhenAProcessDoesNotListen() throws IOException {
        Process process = new ProcessBuilder("sh", "-c", "trap '' TERM; echo deaf; while :; do sleep 1; done").start();
        process.inputReader().readLine();

        assertThat(Ending.of(process.toHandle(), Duration.ofMillis(200))).isFalse();
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void leavesNoChildBehind() throws IOException {
        Process process = new ProcessBuilder("sh", "-c", "sleep 60 & echo started; wait").start();
        process.inputReader().readLine();
        ProcessHandle child = process.descendants().findFirst().orElseThrow();

        Ending.of(process.toHandle(), Duration.ofSeconds(5));

        assertThat(child.isAlive()).isFalse();
    }
}
