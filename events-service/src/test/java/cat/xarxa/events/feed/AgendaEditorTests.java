package cat.xarxa.events.feed;

import static cat.xarxa.events.activity.ActivityFixtures.ID;
import static cat.xarxa.events.activity.ActivityFixtures.NOW;
import static cat.xarxa.events.activity.ActivityFixtures.SESSION;
import static cat.xarxa.events.activity.ActivityFixtures.conferenceDay;
import static cat.xarxa.events.activity.ActivityFixtures.published;
import static cat.xarxa.events.activity.ActivityFixtures.recorded;
import static cat.xarxa.events.activity.ActivityFixtures.recording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import cat.xarxa.events.activity.Activity;
import cat.xarxa.events.activity.Agenda;
import cat.xarxa.events.activity.Filter;
import cat.xarxa.events.activity.Reader;
import cat.xarxa.events.activity.Selection;
import cat.xarxa.events.content.Nature;
import cat.xarxa.events.organisation.Organisations;
import cat.xarxa.events.series.AllSeries;
import cat.xarxa.events.series.Series;
import cat.xarxa.platform.catalogue.Catalogue;
import cat.xarxa.platform.text.Language;
import cat.xarxa.platform.web.Listing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgendaEditorTests {

    private static final Filter EVERYTHING = Filter.none();

    private final Agenda agenda = mock();
    private final Organisations organisations = mock();
    private final AllSeries series = mock();
    private final Catalogue catalogue = new Catalogue();
    private final AgendaEditor editor = new AgendaEditor(
            agenda, organisations, catalogue, new AgendaHeading(catalogue, series), "https://xarxa.example");

    @BeforeEach
    void knowTheNetwork() {
        when(organisations.namesOf(any()))
                .thenReturn(Map.of("respon-cat", "Respon.cat", "manlleu", "Ajuntament de Manlleu"));
        when(series.find("postgrau"))
                .thenReturn(Optional.of(new Series("postgrau", Map.of(Language.CA, "Postgrau d’ESS"))));
        hold(published(conferenceDay(), true));
    }

    @Test
    void asksForWhatEverybodyMaySee() {
        compose(AgendaRequest.Format.ICS, Language.CA, EVERYTHING);
        verify(agenda).list(Selection.published(EVERYTHING, 500));

        compose(AgendaRequest.Format.ATOM, Language.CA, EVERYTHING);
        verify(agenda).list(Selection.published(EVERYTHING, 50));
    }

    @Test
    void linksToThePageInTheWantedLanguage() {
        String page = "/agenda/" + ID.value() + "/";

        assertThat(entry(Language.CA).address())
                .isEqualTo("https://xarxa.example/ca" + page + "jornada-de-bones-practiques-d-empreses-responsables");
        assertThat(entry(Language.ES).address())
                .isEqualTo("https://xarxa.example/es" + page + "jornada-de-buenas-practicas-de-empresas-responsables");
        assertThat(entry(Language.EN).address())
                .isEqualTo("https://xarxa.example/en" + page + "jornada-de-bones-practiques-d-empreses-responsables");
    }

    @Test
    void tellsInWhichLanguageATextIs() {
        assertThat(entry(Language.ES).wording().language()).isEqualTo(Language.ES);
        assertThat(entry(Language.ES).wording().title()).startsWith("Jornada de buenas prácticas");
        assertThat(entry(Language.EN).wording().language()).isEqualTo(Language.CA);
        assertThat(entry(Language.EN).wording().title()).startsWith("Jornada de bones pràctiques");
    }

    @Test
    void namesOrganisersAndWhatItIsAbout() {
        assertThat(entry(Language.EN).facts().organisers()).containsExactly("Respon.cat");
        assertThat(entry(Language.EN).facts().tags()).containsExactly("Local public policy");
        assertThat(entry(Language.CA).facts().tags()).containsExactly("Política pública local");
    }

    @Test
    void callsByTheSlugWhoHasNoNameYet() {
        when(organisations.namesOf(any())).thenReturn(Map.of());

        assertThat(entry(Language.CA).facts().organisers()).containsExactly("respon-cat");
    }

    @Test
    void isUpdatedByARecording() {
        hold(recorded(conferenceDay(), recording()));

        AgendaFeed feed = compose(AgendaRequest.Format.ATOM, Language.CA, EVERYTHING);

        assertThat(feed.updatedAt()).isEqualTo("2026-11-24T09:32:40.500Z");
        assertThat(feed.entries().getFirst().history().moments().publishedAt()).isEqualTo(NOW);
        assertThat(feed.entries().getFirst().history().recordings())
                .containsExactly(new AgendaFeed.Watchable(null, "https://example.org/demo/gravacio"));
    }

    @Test
    void isSilentAboutARecordingForTheNetwork() {
        hold(recorded(conferenceDay(), recording("NETWORK", null)));

        assertThat(entry(Language.CA).history().recordings()).isEmpty();
        assertThat(entry(Language.CA).updatedAt()).isEqualTo(NOW);
    }

    @Test
    void saysOfWhichSessionARecordingIs() {
        hold(recorded(conferenceDay(), recording("PUBLIC", SESSION)));

        assertThat(entry(Language.EN).history().recordings())
                .extracting(AgendaFeed.Watchable::session)
                .containsExactly("Bones pràctiques en un territori socialment responsable");
    }

    @Test
    void isKnownByItsOwnAddress() {
        AgendaFeed feed = compose(AgendaRequest.Format.ATOM, Language.ES, EVERYTHING);

        assertThat(feed.place().self()).isEqualTo("https://xarxa.example/feeds/agenda.atom?lang=es");
        assertThat(feed.place().home()).isEqualTo("https://xarxa.example/es/agenda");
    }

    @Test
    void isHeadedByWhatItIsNarrowedTo() {
        Filter filter = new Filter(
                LocalDate.of(2021, 1, 1),
                LocalDate.of(2021, 3, 31),
                Nature.Kind.WORKSHOP,
                "habitatge",
                "08112",
                "respon-cat",
                "manlleu",
                "postgrau");

        assertThat(title(Language.EN, filter))
                .isEqualTo("Agenda of the network · 1/1/2021 – 31/3/2021 · Workshop · Cooperative housing · Manlleu"
                        + " · organised by: Respon.cat · with a speaker of: Ajuntament de Manlleu · Postgrau d’ESS");
        assertThat(title(Language.CA, EVERYTHING)).isEqualTo("Agenda de la xarxa");
    }

    @Test
    void isHeadedByOneDayWhereTheOtherIsOpen() {
        LocalDate day = LocalDate.of(2021, 1, 9);

        assertThat(title(Language.CA, new Filter(day, null, null, null, null, null, null, null)))
                .isEqualTo("Agenda de la xarxa · des del 9/1/2021");
        assertThat(title(Language.ES, new Filter(null, day, null, null, null, null, null, "altra")))
                .isEqualTo("Agenda de la red · hasta el 9/1/2021 · altra");
    }

    @Test
    void isOneAloneForACalendarOfOnesOwn() {
        when(agenda.read(ID, Reader.anyone())).thenReturn(published(conferenceDay(), true));

        AgendaFeed feed = editor.only(ID, Language.ES);

        assertThat(feed.entries()).extracting(AgendaFeed.Entry::id).containsExactly(ID.value());
        assertThat(feed.place().self())
                .isEqualTo("https://xarxa.example/feeds/activities/" + ID.value() + ".ics?lang=es");
    }

    private void hold(Activity activity) {
        when(agenda.list(any())).thenReturn(new Listing<>(List.of(activity), null));
    }

    private AgendaFeed compose(AgendaRequest.Format format, Language language, Filter filter) {
        return editor.compose(new AgendaRequest(format, language, filter));
    }

    private AgendaFeed.Entry entry(Language language) {
        return compose(AgendaRequest.Format.ICS, language, EVERYTHING).entries().getFirst();
    }

    private String title(Language language, Filter filter) {
        return compose(AgendaRequest.Format.ICS, language, filter).heading().title();
    }
}
