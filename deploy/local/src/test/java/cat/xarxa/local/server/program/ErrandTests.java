package cat.xarxa.local.server.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrandTests {

    @TempDir
    private Path folder;

    @Test
    void tellsTheExitCodeAndKeepsTheOutput() throws Exception {
        Path log = folder.resolve("logs/errand.log");

        assertThat(new Errand(List.of("sh", "-c", "echo $WORD; exit 3"), Map.of("WORD", "hola"), log).run())
                .isEqualTo(3);
        assertThat(log).hasContent("hola");
    }

    @Test
    void takesChildrenAlongWhenItIsInterrupted() throws Exception {
        Path pid = folder.resolve("pid");
        Errand errand = new Errand(
                List.of("sh", "-c", "sleep 600 & echo $! > %s; wait".formatted(pid)),
                Map.of(),
                folder.resolve("errand.log"));
        Thread thread = Thread.ofPlatform()
                .start(() -> assertThatThrownBy(errand::run).isInstanceOf(IllegalStateException.class));
        while (!Files.exists(pid) || Files.size(pid) == 0) {
            Thread.sleep(10);
        }
        Optional<ProcessHandle> child =
                ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()));

        thread.interrupt();
        thread.join(Duration.ofSeconds(10));

        assertThat(child)
                .hasValueSatisfying(process -> assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(5)));
    }
}
