package cat.xarxa.platform.catalogue;

import cat.xarxa.platform.text.Slug;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The municipalities of Catalonia by INE code and their comarques by slug. */
final class Territories {

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Set<String>> neighbourhoods = new HashMap<>();

    Territories() {
        CatalogueFile.rows("municipalities.csv").forEach(this::add);
    }

    private void add(NamedCsvRecord row) {
        String municipality = row.getField("ine_code");
        String comarca = Slug.of(row.getField("comarca"));
        names.put(municipality, row.getField("name"));
        names.put(comarca, row.getField("comarca"));
        neighbourhoods.put(municipality, Set.of(municipality, comarca));
        neighbourhoods
                .computeIfAbsent(comarca, slug -> new HashSet<>(Set.of(slug)))
                .add(municipality);
    }

    Optional<String> nameOf(String territory) {
        return Optional.ofNullable(names.get(territory));
    }

    Set<String> around(String territory) {
        return Set.copyOf(neighbourhoods.getOrDefault(territory, Set.of(territory)));
    }
}
