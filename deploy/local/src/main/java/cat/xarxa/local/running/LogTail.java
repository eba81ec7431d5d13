package cat.xarxa.local.running;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The end of a log, read to say in one line why a program has ended. */
public final class LogTail {

    private static final int ENOUGH = 64 * 1024;
    private static final int LONGEST = 300;
    private static final Pattern STACK_FRAME = Pattern.compile("\\s+(at|\\.\\.\\.) .*");
    private static final Pattern TROUBLE =
            Pattern.compile(".*(\\b(ERROR|FATAL|Exception|Error)\\b|\"s\":\"[EF]\"|Caused by:|Exception:|Error:).*");
    private static final Pattern ADVICE = Pattern.compile(".*For more details run the same command.*");
    private static final Set<String> HEADINGS = Set.of("Description:", "Error occurred during initialization of VM");

    private LogTail() {}

    /** The line that most likely tells what went wrong; empty when the log is. */
    public static Optional<String> lastMeaningfulLine(Path log) {
        return lastMeaningfulLine(end(log));
    }

    static Optional<String> lastMeaningfulLine(List<String> lines) {
        List<String> said = lines.stream()
                .filter(Predicate.not(String::isBlank))
                .filter(STACK_FRAME
                        .asMatchPredicate()
                        .or(ADVICE.asMatchPredicate())
                        .negate())
                .map(String::strip)
                .toList();
        return explained(said)
                .or(() -> last(said, TROUBLE.asMatchPredicate()))
                .or(() -> last(said, line -> true))
                .map(LogTail::shortened);
    }

    /** Spring Boot and the JVM explain a failed start in words, below a heading. */
    private static Optional<String> explained(List<String> lines) {
        return IntStream.range(1, lines.size())
                .filter(i -> HEADINGS.contains(lines.get(i - 1)))
                .mapToObj(lines::get)
                .reduce((earlier, later) -> later);
    }

    private static Optional<String> last(List<String> lines, Predicate<String> wanted) {
        return lines.reversed().stream().filter(wanted).findFirst();
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    private static List<String> end(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - ENOUGH));
            byte[] bytes = new byte[(int) Math.min(ENOUGH, file.length())];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
