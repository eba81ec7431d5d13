package cat.xarxa.portal.map;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How Catalonia and its municipalities look from above; {@code src/map} tells how the file is made. */
@Component
class Outlines {

    private static final String FILE = "/map/catalonia.csv";

    private final Map<String, String> paths = read();

    /** Width and height of the drawing, as SVG takes them. */
    String size() {
        return path("size");
    }

    /** The country. */
    String country() {
        return path("outline");
    }

    /** The lines between its comarques. */
    String comarques() {
        return path("comarques");
    }

    /** A municipality. */
    Optional<String> town(String ineCode5) {
        return Optional.ofNullable(paths.get(ineCode5));
    }

    private String path(String id) {
        return Objects.requireNonNull(paths.get(id), id);
    }

    private static Map<String, String> read() {
        InputStream file = Objects.requireNonNull(Outlines.class.getResourceAsStream(FILE), FILE);
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, UTF_8))) {
            return rows.stream()
                    .collect(Collectors.toUnmodifiableMap(row -> row.getField("id"), row -> row.getField("path")));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
