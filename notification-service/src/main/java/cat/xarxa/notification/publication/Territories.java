package cat.xarxa.notification.publication;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which municipalities lie in which comarca, from the published catalogue. */
@Component
public class Territories {

    private static final String CATALOGUE = "/contracts/catalogue/municipalities.csv";

    private final Map<String, String> comarcaOf = new HashMap<>();
    private final Map<String, Set<String>> municipalitiesOf = new HashMap<>();

    public Territories() {
        try (InputStream stream = Territories.class.getResourceAsStream(CATALOGUE)) {
            if (stream == null) {
                throw new IllegalStateException("no catalogue at " + CATALOGUE);
            }
            read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * All territories concerned when some are named: a municipality concerns its comarca, a comarca all of its
     * municipalities; the neighbours of a named municipality are not concerned.
     */
    public Set<String> concernedBy(Set<String> named) {
        Set<String> concerned = new HashSet<>(named);
        for (String territory : named) {
            concerned.addAll(municipalitiesOf.getOrDefault(territory, Set.of()));
            String comarca = comarcaOf.get(territory);
            if (comarca != null) {
                concerned.add(comarca);
            }
        }
        return concerned;
    }

    private void read(InputStream stream) throws IOException {
        try (CsvReader<NamedCsvRecord> municipalities = CsvReader.builder().ofNamedCsvRecord(stream)) {
            for (NamedCsvRecord municipality : municipalities) {
                String code = municipality.getField("ine_code");
                String comarca = slug(municipality.getField("comarca"));
                comarcaOf.put(code, comarca);
                municipalitiesOf
                        .computeIfAbsent(comarca, any -> new HashSet<>())
                        .add(code);
            }
        }
    }

    static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }
}
