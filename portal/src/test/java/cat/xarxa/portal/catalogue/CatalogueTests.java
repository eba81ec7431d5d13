package cat.xarxa.portal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.portal.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTests {

    private final Themes themes = new Themes();
    private final Territories territories = new Territories();

    @ParameterizedTest
    @CsvSource({
        "Vallès Occidental, valles-occidental",
        "Pla d'Urgell, pla-d-urgell",
        "Lluçanès, llucanes",
        "Osona, osona"
    })
    void namesComarquesInAddressesAsTheServicesDo(String name, String slug) {
        assertThat(Territories.slug(name)).isEqualTo(slug);
        assertThat(territories.isComarca(slug)).isTrue();
        assertThat(territories.name(slug)).isEqualTo(name);
    }

    @Test
    void knowsMunicipalitiesByTheirCode() {
        assertThat(territories.name("08112")).isEqualTo("Manlleu");
        assertThat(territories.isComarca("08112")).isFalse();
    }

    @Test
    void showsTheIdOfWhatANewerCatalogueKnows() {
        assertThat(territories.name("99999")).isEqualTo("99999");
        assertThat(themes.name("quantum", Language.ENGLISH)).isEqualTo("quantum");
    }

    @Test
    void ordersThemesByTheAlphabetOfTheLanguage() {
        assertThat(themes.choices(Language.ENGLISH)).extracting(Choice::name).isSorted();
        assertThat(themes.choices(Language.CATALAN)).hasSize(20);
        assertThat(themes.name("mon-rural", Language.SPANISH)).isEqualTo("Mundo rural");
    }
}
