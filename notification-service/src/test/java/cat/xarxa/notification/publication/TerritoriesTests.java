package cat.xarxa.notification.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoriesTests {

    private static final String MANLLEU = "08112";
    private static final String VIC = "08298";

    private final Territories territories = new Territories();

    @Test
    void concernAComarcaWhenOneOfItsMunicipalitiesIsNamed() {
        assertThat(territories.concernedBy(Set.of(MANLLEU))).containsExactlyInAnyOrder(MANLLEU, "osona");
    }

    @Test
    void concernAllMunicipalitiesOfANamedComarca() {
        assertThat(territories.concernedBy(Set.of("osona")))
                .contains("osona", MANLLEU, VIC)
                .doesNotContain("08019");
    }

    @Test
    void leaveANameThatTheyDoNotKnowAsItIs() {
        assertThat(territories.concernedBy(Set.of("atlantida"))).containsExactly("atlantida");
    }

    @ParameterizedTest
    @CsvSource({"Vallès Occidental,valles-occidental", "Pla d'Urgell,pla-d-urgell", "Lluçanès,llucanes", "Aran,aran"})
    void goByTheSlugsOfTheContracts(String name, String slug) {
        assertThat(Territories.slug(name)).isEqualTo(slug);
    }
}
