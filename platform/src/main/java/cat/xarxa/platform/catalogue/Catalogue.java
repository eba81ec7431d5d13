package cat.xarxa.platform.catalogue;

import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.text.Language;
import java.util.Optional;
import java.util.Set;

/** What a publication may be sorted by; the same versioned files for every service. */
public class Catalogue {

    private final Themes themes = new Themes();
    private final Territories territories = new Territories();

    /** Notes it when there is no such theme. */
    public void checkTheme(String field, String id, Findings findings) {
        if (!themes.ids().contains(id)) {
            findings.add(field, "unknown-theme", Findings.shown(id), String.join(", ", themes.ids()));
        }
    }

    /** Notes it when this is neither the INE code of a municipality nor the slug of a comarca. */
    public void checkTerritory(String field, String territory, Findings findings) {
        if (territories.nameOf(territory).isEmpty()) {
            String code = territory.matches("[0-9]+") ? "unknown-municipality" : "unknown-comarca";
            findings.add(field, code, Findings.shown(territory));
        }
    }

    public Optional<String> themeName(String id, Language language) {
        return themes.nameOf(id, language);
    }

    public Optional<String> territoryName(String territory) {
        return territories.nameOf(territory);
    }

    /** What concerns a territory: a municipality itself and its comarca; a comarca and all its municipalities. */
    public Set<String> around(String territory) {
        return territories.around(territory);
    }
}
