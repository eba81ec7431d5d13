package cat.xarxa.portal.catalogue;

import cat.xarxa.portal.language.Language;
import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Municipalities by INE code and comarques by slug. */
@Component
public class Territories {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    private final Map<String, String> names = new HashMap<>();
    private final List<Choice> comarques;
    private final List<Choice> provinces;
    private final List<Towns> towns;

    Territories() {
        Map<String, String> comarcaNames = new HashMap<>();
        Map<String, List<Choice>> townsOf = new HashMap<>();
        SortedSet<String> provinceNames = new TreeSet<>();
        CatalogueFile.read("municipalities.csv").forEach(row -> {
            Choice town = new Choice(row.getField("ine_code"), row.getField("name"));
            String comarca = slug(row.getField("comarca"));
            names.put(town.id(), town.name());
            provinceNames.add(row.getField("province"));
            comarcaNames.put(comarca, row.getField("comarca"));
            townsOf.computeIfAbsent(comarca, none -> new ArrayList<>()).add(town);
        });
        names.putAll(comarcaNames);
        comarques = sorted(
                comarcaNames.entrySet().stream().map(comarca -> new Choice(comarca.getKey(), comarca.getValue())));
        provinces = provinceNames.stream().map(name -> new Choice(name, name)).toList();
        towns = comarques.stream()
                .map(comarca ->
                        new Towns(comarca.name(), sorted(townsOf.getOrDefault(comarca.id(), List.of()).stream())))
                .toList();
    }

    private static List<Choice> sorted(Stream<Choice> choices) {
        return choices.sorted(Comparator.comparing(Choice::name, Collator.getInstance(Language.CATALAN.locale())))
                .toList();
    }

    /** All municipalities, by comarca. */
    public List<Towns> towns() {
        return towns;
    }

    public List<Choice> comarques() {
        return comarques;
    }

    /** They have no other id than their names. */
    public List<Choice> provinces() {
        return provinces;
    }

    public boolean isComarca(String slug) {
        return comarques.stream().anyMatch(comarca -> comarca.id().equals(slug));
    }

    /** Its name, or the id where a newer catalogue knows more. */
    public String name(String id) {
        return names.getOrDefault(id, id);
    }

    /** "Vallès Occidental" becomes {@code valles-occidental}, "Pla d'Urgell" {@code pla-d-urgell}. */
    static String slug(String name) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return BETWEEN_WORDS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    /** The municipalities of one comarca, by INE code. */
    public record Towns(String comarca, List<Choice> towns) {

        public Towns {
            towns = List.copyOf(towns);
        }
    }
}
