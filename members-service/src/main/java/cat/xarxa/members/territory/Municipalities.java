package cat.xarxa.members.territory;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The catalogue of the 947 Catalan municipalities, read once from the published file. */
@Component
public class Municipalities {

    private static final String CATALOGUE = "/contracts/catalogue/municipalities.csv";

    private final Map<String, Municipality> byIneCode = read();
    private final Set<String> comarques =
            byIneCode.values().stream().map(town -> town.comarca().slug()).collect(Collectors.toUnmodifiableSet());
    private final SortedSet<String> provinces = Collections.unmodifiableSortedSet(
            byIneCode.values().stream().map(Municipality::province).collect(Collectors.toCollection(TreeSet::new)));

    public Optional<Municipality> withIneCode(String ineCode5) {
        return Optional.ofNullable(byIneCode.get(ineCode5));
    }

    /** Their names in the order of the alphabet. */
    public SortedSet<String> provinces() {
        return provinces;
    }

    public boolean hasComarca(String slug) {
        return comarques.contains(slug);
    }

    public Stream<Municipality> all() {
        return byIneCode.values().stream();
    }

    private static Map<String, Municipality> read() {
        InputStream file = Objects.requireNonNull(Municipalities.class.getResourceAsStream(CATALOGUE), CATALOGUE);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, UTF_8))) {
            return rows.stream()
                    .map(Municipalities::municipality)
                    .collect(Collectors.toUnmodifiableMap(Municipality::ineCode5, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(CATALOGUE, e);
        }
    }

    private static Municipality municipality(NamedCsvRecord row) {
        return new Municipality(
                row.getField("ine_code"),
                row.getField("idescat_code"),
                row.getField("name"),
                Comarca.named(row.getField("comarca")),
                row.getField("province"),
                Integer.parseInt(row.getField("population_2024")));
    }
}
