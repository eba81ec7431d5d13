package cat.xarxa.local.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTests {

    @TempDir
    private Path folder;

    @Test
    void readsTheProportionalShare() throws IOException {
        Path rollup = Files.writeString(
                folder.resolve("smaps_rollup"),
                "Rss:              300000 kB\nPss:              250000 kB\nPss_Dirty: 1 kB\n");

        assertThat(Memory.share(rollup)).hasValue(256_000_000);
    }

    @Test
    void measuresARunningProcess() {
        assertThat(Memory.of(ProcessHandle.current()).bytes()).isBetween(10_000_000L, 4_000_000_000L);
    }

    @Test
    void isWrittenForPeople() {
        assertThat(new Memory(312_400_000, true)).hasToString("312 MB");
        assertThat(new Memory(2_414_000_000L, true)).hasToString("2.41 GB");
    }

    @Test
    void saysThatSharedPagesCountTwiceAsSoonAsOneFigureDoesSo() {
        Memory sum = new Memory(1, true).plus(new Memory(2, false));

        assertThat(sum.bytes()).isEqualTo(3);
        assertThat(sum.measure()).startsWith("RSS");
    }
}
