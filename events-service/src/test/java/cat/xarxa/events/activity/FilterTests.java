package cat.xarxa.events.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cat.xarxa.platform.catalogue.Catalogue;
import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.problem.InvalidInputException;
import org.junit.jupiter.api.Test;

class FilterTests {

    private static final Catalogue CATALOGUE = new Catalogue();

    private final Findings findings = new Findings();

    @Test
    void narrowsNothingByBlanks() {
        Filter read = new Filter.Wanted("", " ", "", "", " ", "", "", "").read(CATALOGUE, findings);

        findings.refuseAny();
        assertThat(read).isEqualTo(Filter.none());
    }

    @Test
    void takesOneDayAndOrganisationsThatNobodyKnowsYet() {
        Filter read = new Filter.Wanted("2021-03-02", "2021-03-02", null, null, null, "nobody", "nowhere", "none")
                .read(CATALOGUE, findings);

        findings.refuseAny();
        assertThat(read.from()).isEqualTo(read.to()).isEqualTo("2021-03-02");
        assertThat(read.organiser()).isEqualTo("nobody");
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        new Filter.Wanted("ahir", "demà", "PARTY", "futbol", "Osona", null, null, null).read(CATALOGUE, findings);

        assertThat(catchThrowableOfType(InvalidInputException.class, findings::refuseAny)
                        .fields())
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder("from", "to", "kind", "theme", "territory");
    }

    @Test
    void refusesAnEndBeforeTheBeginning() {
        new Filter.Wanted("2021-03-02", "2021-03-01", null, null, null, null, null, null).read(CATALOGUE, findings);

        assertThat(catchThrowableOfType(InvalidInputException.class, findings::refuseAny)
                        .fields())
                .extracting(FieldProblem::code)
                .containsExactly("before-from");
    }
}
