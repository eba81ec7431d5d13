package cat.xarxa.local.running;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Resident memory of processes.
 *
 * @param bytes of all of them
 * @param proportional true when a page shared by several is counted once in the sum, false when once for each
 */
public record Memory(long bytes, boolean proportional) {

    /** Nothing yet. */
    public static final Memory NONE = new Memory(0, true);

    /** Of a process and its children. */
    public static Memory of(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .map(Memory::ofOne)
                .reduce(NONE, Memory::plus);
    }

    /** Both together. */
    public Memory plus(Memory other) {
        return new Memory(bytes + other.bytes, proportional && other.proportional);
    }

    private static Memory ofOne(ProcessHandle process) {
        OptionalLong share = share(Path.of("/proc", String.valueOf(process.pid()), "smaps_rollup"));
        return share.isPresent() ? new Memory(share.getAsLong(), true) : new Memory(residentSet(process.pid()), false);
    }

    static OptionalLong share(Path rollup) {
        try (Stream<String> lines = Files.lines(rollup)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(Memory::kilobytes)
                    .findFirst();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    private static long residentSet(long pid) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(pid)).start();
            try (BufferedReader output = ps.inputReader(StandardCharsets.US_ASCII)) {
                return output.lines().mapToLong(Memory::kilobytes).sum();
            }
        } catch (IOException e) {
            return 0;
        }
    }

    private static long kilobytes(String line) {
        String digits = line.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits) * 1024;
    }

    /** Says what the figure is. */
    public String measure() {
        return proportional ? "PSS: a page that several share counts once" : "RSS: shared pages count in each";
    }

    /** For people, for example {@code 2.41 GB} or {@code 312 MB}. */
    @Override
    public String toString() {
        double megabytes = bytes / 1e6;
        return megabytes >= 1000
                ? String.format(Locale.ROOT, "%.2f GB", megabytes / 1000)
                : String.format(Locale.ROOT, "%.0f MB", megabytes);
    }
}
