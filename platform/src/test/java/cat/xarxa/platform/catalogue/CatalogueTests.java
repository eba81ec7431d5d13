package cat.xarxa.platform.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.problem.InvalidInputException;
import cat.xarxa.platform.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTests {

    private final Catalogue catalogue = new Catalogue();
    private final Findings findings = new Findings();

    @ParameterizedTest
    @ValueSource(strings = {"08112", "25158", "osona", "valles-occidental", "pla-d-urgell", "llucanes", "aran"})
    void knowsMunicipalitiesAndComarques(String territory) {
        catalogue.checkTerritory("territory", territory, findings);

        findings.refuseAny();
        assertThat(catalogue.territoryName(territory)).isPresent();
    }

    @Test
    void tellsAnUnknownMunicipalityFromAnUnknownComarca() {
        catalogue.checkTerritory("territories[0]", "99999", findings);
        catalogue.checkTerritory("territories[1]", "Vallès Occidental", findings);
        catalogue.checkTerritory("territories[2]", "", findings);

        assertThat(problems())
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(
                        tuple("territories[0]", "unknown-municipality"),
                        tuple("territories[1]", "unknown-comarca"),
                        tuple("territories[2]", "unknown-comarca"));
    }

    @Test
    void namesTheKnownThemesToWhoeverAsksForAnother() {
        catalogue.checkTheme("theme", "futbol", findings);

        assertThat(problems().getFirst().arguments().get(1).toString()).contains("fons-europeus", "habitatge");
    }

    @Test
    void namesThemesInEachLanguage() {
        assertThat(catalogue.themeName("habitatge", Language.CA)).contains("Habitatge cooperatiu");
        assertThat(catalogue.themeName("habitatge", Language.ES)).contains("Vivienda cooperativa");
        assertThat(catalogue.themeName("habitatge", Language.EN)).contains("Cooperative housing");
    }

    @Test
    void countsAComarcaAmongWhatConcernsItsMunicipalitiesAndBack() {
        assertThat(catalogue.around("08112")).containsExactlyInAnyOrder("08112", "osona");
        assertThat(catalogue.around("osona"))
                .contains("osona", "08112", "08298")
                .doesNotContain("08019");
    }

    @Test
    void endsALongListOfProblems() {
        for (int i = 0; i < 100_000; i++) {
            findings.add("themes[" + i + "]", "unknown-theme");
        }

        assertThat(problems()).hasSize(50);
    }

    @Test
    void shortensWhatItRepeats() {
        assertThat(Findings.shown("🌱".repeat(1000))).isEqualTo("🌱".repeat(60) + "…");
    }

    private List<FieldProblem> problems() {
        try {
            findings.refuseAny();
            return List.of();
        } catch (InvalidInputException refusal) {
            return refusal.fields();
        }
    }
}
