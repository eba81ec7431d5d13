package cat.xarxa.local.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ConsoleProgressTests {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private long now;

    private ConsoleProgress progress(boolean terminal) {
        return new ConsoleProgress(new PrintStream(written, true, StandardCharsets.UTF_8), terminal, () -> now);
    }

    private String written() {
        return written.toString(StandardCharsets.UTF_8);
    }

    private void pass(int seconds) {
        now += Duration.ofSeconds(seconds).toNanos();
    }

    @Test
    void tellsWhatBeginsAndHowLongThePartHasWorked() {
        ConsoleProgress progress = progress(false);

        progress.say("kafka", "unpacking");
        pass(3);
        progress.say("kafka", "starting");
        pass(4);
        progress.done("kafka", "ready");

        assertThat(written().lines())
                .containsExactly(
                        "  kafka                 unpacking, 0 s",
                        "  kafka                 starting, 3 s",
                        "  kafka                 ready, 7 s");
    }

    @Test
    void givesASignOfLifeEveryTenSecondsWhereNobodyCanSeeALineChange() {
        ConsoleProgress progress = progress(false);
        progress.say("keycloak", "building");
        progress.done("kafka", "ready");

        pass(9);
        progress.tick();
        pass(1);
        progress.tick();
        pass(9);
        progress.tick();

        assertThat(written().lines().skip(2)).containsExactly("  keycloak              building, 10 s");
    }

    @Test
    void redrawsItsLinesInPlaceOnATerminal() {
        ConsoleProgress progress = progress(true);
        progress.say("kafka", "starting");
        progress.say("mail", "starting");
        pass(2);
        written.reset();

        progress.tick();

        assertThat(written())
                .isEqualTo("\u001b[2A\r\u001b[K  kafka                 starting, 2 s\n"
                        + "\r\u001b[K  mail                  starting, 2 s\n");
    }

    @Test
    void keepsALineShorterThanATerminalIsWide() {
        progress(true).say("demo", "x".repeat(200));

        assertThat(written().strip()).endsWith("…, 0 s").hasSizeLessThan(80);
    }

    @Test
    void isStillAfterItsEnd() {
        ConsoleProgress progress = progress(true);
        progress.say("kafka", "starting");
        progress.close();
        written.reset();

        progress.tick();

        assertThat(written()).isEmpty();
    }
}
