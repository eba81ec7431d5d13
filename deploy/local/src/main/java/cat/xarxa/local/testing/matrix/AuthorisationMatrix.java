package cat.xarxa.local.testing.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.local.server.ProjectFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.context.ApplicationContext;

/** The rows of {@code contracts/authorisation-matrix.csv} for one service, and what they say as tests. */
public record AuthorisationMatrix(List<Row> rows) {

    private static final String EVERY_SERVICE = "every";

    public AuthorisationMatrix {
        rows = List.copyOf(rows);
    }

    /** For a service by its name, for example {@code content-service}. */
    public static AuthorisationMatrix of(String service) {
        return read(ProjectFolder.root().resolve("contracts/authorisation-matrix.csv"), service);
    }

    static AuthorisationMatrix read(Path file, String service) {
        List<List<String>> lines = lines(file);
        List<Column> columns = lines.getFirst().stream()
                .skip(Row.HEAD.size())
                .map(title -> Stream.of(Column.values())
                        .filter(column -> column.title().equals(title))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no column " + title)))
                .toList();
        return new AuthorisationMatrix(lines.stream()
                .skip(1)
                .filter(cells -> Set.of(service, EVERY_SERVICE).contains(cells.getFirst()))
                .map(cells -> Row.read(cells, columns, service))
                .toList());
    }

    private static List<List<String>> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A test that the running service has exactly the endpoints of the rows, then one for each cell. */
    public Stream<DynamicNode> tests(ApplicationContext service, Samples samples) {
        Calls calls = new Calls(service.getEnvironment(), samples);
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest("knows every endpoint", () -> requireSame(Endpoint.of(service)))),
                rows.stream()
                        .map(row -> DynamicContainer.dynamicContainer(
                                row.title(),
                                Stream.of(Column.values())
                                        .map(column -> DynamicTest.dynamicTest(
                                                column.title() + " "
                                                        + row.answers().get(column),
                                                () -> calls.check(row, column))))));
    }

    void requireSame(Set<Endpoint> endpoints) {
        Set<Endpoint> known = rows.stream().map(Row::endpoint).collect(Collectors.toSet());
        assertThat(endpoints)
                .as("endpoints of the service, against the rows of contracts/authorisation-matrix.csv")
                .containsExactlyInAnyOrderElementsOf(known);
    }
}
