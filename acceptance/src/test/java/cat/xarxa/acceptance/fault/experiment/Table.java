package cat.xarxa.acceptance.fault.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The results of all experiments, one row each. */
public record Table(List<Result> results) {

    private static final String HEAD = """
            | Experiment | Faults | Acknowledged | Lost | Ghosts | Duplicates | Inversions | Undelivered | Mailed twice | Seconds to drain |
            |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|
            """;

    public Table {
        results = List.copyOf(results);
    }

    /** As Markdown. */
    public String text() {
        return HEAD + results.stream().map(Result::row).collect(Collectors.joining("\n")) + "\n";
    }

    /** The first of what was found in each experiment that is red. */
    public String findings() {
        return results.stream()
                .filter(result -> !result.isGreen())
                .map(result -> result.name() + ":\n"
                        + result.findings().stream()
                                .limit(20)
                                .map(finding -> "  " + finding)
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }

    public void write(Path file) {
        try {
            Files.writeString(file, text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
