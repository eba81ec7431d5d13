package cat.xarxa.platform.catalogue;

import cat.xarxa.platform.text.Language;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The themes of the network with their names in its languages. */
final class Themes {

    private final Map<String, NamedCsvRecord> byId = new LinkedHashMap<>();

    Themes() {
        CatalogueFile.rows("themes.csv").forEach(row -> byId.put(row.getField("id"), row));
    }

    Set<String> ids() {
        return byId.keySet();
    }

    Optional<String> nameOf(String id, Language language) {
        return Optional.ofNullable(byId.get(id)).map(row -> row.getField(language.code()));
    }
}
