package cat.xarxa.members.territory;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A comarca of Catalonia.
 *
 * @param slug its name folded to lower case without accents or apostrophes, as events and filters name it
 * @param name its name in Catalan
 */
public record Comarca(String slug, String name) {

    static Comarca named(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug = bare.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new Comarca(slug, name);
    }
}
