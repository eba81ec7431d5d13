package cat.xarxa.members.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalitiesTests {

    private static final Municipalities CATALOGUE = new Municipalities();

    @Test
    void knowsEveryMunicipality() {
        assertThat(CATALOGUE.all()).hasSize(947);
        assertThat(CATALOGUE.all().map(town -> town.comarca().slug()).distinct())
                .hasSize(43)
                .allMatch(CATALOGUE::hasComarca);
    }

    @Test
    void knowsManlleu() {
        assertThat(CATALOGUE.withIneCode("08112"))
                .hasValue(new Municipality(
                        "08112", "081120", "Manlleu", new Comarca("osona", "Osona"), "Barcelona", 21291));
    }

    @Test
    void knowsNoOtherCode() {
        assertThat(CATALOGUE.withIneCode("08000")).isEmpty();
        assertThat(CATALOGUE.hasComarca("Osona")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Vallès Occidental, valles-occidental",
        "Pla d'Urgell, pla-d-urgell",
        "Lluçanès, llucanes",
        "Alt Urgell, alt-urgell"
    })
    void foldsTheNamesOfComarques(String name, String slug) {
        assertThat(Comarca.named(name)).isEqualTo(new Comarca(slug, name));
    }

    @ParameterizedTest
    @CsvSource({
        "0, UP_TO_1000",
        "1000, UP_TO_1000",
        "1001, UP_TO_5000",
        "5000, UP_TO_5000",
        "5001, UP_TO_20000",
        "20000, UP_TO_20000",
        "20001, UP_TO_50000",
        "50001, UP_TO_100000",
        "100001, OVER_100000",
        "1686208, OVER_100000"
    })
    void cutsSizesWhereTheLawDoes(int population, PopulationBand band) {
        assertThat(PopulationBand.of(population)).isEqualTo(band);
    }
}
