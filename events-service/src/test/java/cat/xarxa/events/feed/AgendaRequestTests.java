package cat.xarxa.events.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cat.xarxa.events.activity.Filter;
import cat.xarxa.events.content.Nature;
import cat.xarxa.platform.catalogue.Catalogue;
import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.InvalidInputException;
import cat.xarxa.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgendaRequestTests {

    private static final Catalogue CATALOGUE = new Catalogue();

    @Test
    void speaksCatalanAndIsNarrowedByNothingUnlessAskedOtherwise() {
        AgendaRequest request = new AgendaRequest.Wanted(null, null, null, null, null, null, null, null, null)
                .read(AgendaRequest.Format.ICS, CATALOGUE);

        assertThat(request).isEqualTo(new AgendaRequest(AgendaRequest.Format.ICS, Language.CA, Filter.none()));
        assertThat(request.path()).isEqualTo("/feeds/agenda.ics?lang=ca");
    }

    @Test
    void namesItsFilterInItsAddress() {
        AgendaRequest request = new AgendaRequest.Wanted(
                        "en",
                        "2021-01-01",
                        "2021-03-31",
                        "WORKSHOP",
                        "habitatge",
                        "osona",
                        "respon-cat",
                        "manlleu",
                        "uab-postgraduate-ess")
                .read(AgendaRequest.Format.ATOM, CATALOGUE);

        assertThat(request.path())
                .isEqualTo("/feeds/agenda.atom?lang=en&from=2021-01-01&to=2021-03-31&kind=WORKSHOP&theme=habitatge"
                        + "&territory=osona&organiser=respon-cat&speaker=manlleu&series=uab-postgraduate-ess");
    }

    @Test
    void encodesWhatItCannotCheck() {
        AgendaRequest request = new AgendaRequest.Wanted(
                        null, null, null, null, null, null, "a&b=<c>", null, "\r\nEND:VCALENDAR")
                .read(AgendaRequest.Format.ICS, CATALOGUE);

        assertThat(request.path())
                .isEqualTo("/feeds/agenda.ics?lang=ca&organiser=a%26b%3D%3Cc%3E&series=%0D%0AEND:VCALENDAR");
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        AgendaRequest.Wanted wanted =
                new AgendaRequest.Wanted("fr", "ahir", "2021-02-31", "PARTY", "futbol", "99999", "x", "y", "z");

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> wanted.read(AgendaRequest.Format.ICS, CATALOGUE))
                .satisfies(refusal -> assertThat(refusal.fields())
                        .extracting(FieldProblem::field)
                        .containsExactlyInAnyOrder("lang", "from", "to", "kind", "theme", "territory"));
    }

    @ParameterizedTest
    @EnumSource
    void keepsItsIdInEveryFormat(AgendaRequest.Format format) {
        Filter workshops = new Filter(null, null, Nature.Kind.WORKSHOP, null, null, null, null, null);

        assertThat(new AgendaRequest(format, Language.CA, Filter.none()).id())
                .isEqualTo(new AgendaRequest(AgendaRequest.Format.ICS, Language.CA, Filter.none()).id())
                .isNotEqualTo(new AgendaRequest(format, Language.ES, Filter.none()).id())
                .isNotEqualTo(new AgendaRequest(format, Language.CA, workshops).id());
    }

    @Test
    void holdsMoreInACalendarThanInAFeedReader() {
        assertThat(AgendaRequest.Format.ICS.most()).isEqualTo(500);
        assertThat(AgendaRequest.Format.ATOM.most()).isEqualTo(50);
    }
}
