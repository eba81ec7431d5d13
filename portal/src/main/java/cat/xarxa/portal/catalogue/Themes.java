package cat.xarxa.portal.catalogue;

import cat.xarxa.portal.language.Language;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the network writes about. */
@Component
public class Themes {

    private final Map<String, NamedCsvRecord> byId = new LinkedHashMap<>();

    Themes() {
        CatalogueFile.read("themes.csv").forEach(row -> byId.put(row.getField("id"), row));
    }

    public boolean contains(String id) {
        return byId.containsKey(id);
    }

    /** All of them, in the order of the language. */
    public List<Choice> choices(Language language) {
        return byId.keySet().stream()
                .map(id -> new Choice(id, name(id, language)))
                .sorted(Comparator.comparing(Choice::name, Collator.getInstance(language.locale())))
                .toList();
    }

    /** Its name, or the id where a newer catalogue knows more. */
    public String name(String id, Language language) {
        NamedCsvRecord row = byId.get(id);
        return row == null ? id : row.getField(language.code());
    }
}
