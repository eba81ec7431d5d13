package cat.xarxa.notification.publication;

import static cat.xarxa.notification.publication.PublicationFixtures.ID;
import static cat.xarxa.notification.publication.PublicationFixtures.PUBLISHED_AT;
import static cat.xarxa.notification.publication.PublicationFixtures.RECORDING;
import static cat.xarxa.notification.publication.PublicationFixtures.as;
import static cat.xarxa.notification.publication.PublicationFixtures.networkNews;
import static cat.xarxa.notification.publication.PublicationFixtures.newsOf;
import static cat.xarxa.notification.publication.PublicationFixtures.recording;
import static cat.xarxa.notification.publication.PublicationFixtures.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.notification.wording.Lang;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublicationTests {

    private static final PublicationText ANY = new PublicationText("slug", "Title", "Summary");

    @Test
    void isReadInTheLanguageWanted() {
        assertThat(networkNews().textFor(Lang.ES).title()).isEqualTo("Seguimiento de los proyectos");
        assertThat(networkNews().pathFor(Lang.EN)).isEqualTo("/news/" + ID + "/following");
    }

    @Test
    void isReadInCatalanThenSpanishThenEnglishWhereTheLanguageIsMissing() {
        assertThat(saying(Map.of(Lang.CA, ANY, Lang.ES, ANY)).langFor(Lang.EN)).isEqualTo(Lang.CA);
        assertThat(saying(Map.of(Lang.ES, ANY, Lang.EN, ANY)).langFor(Lang.CA)).isEqualTo(Lang.ES);
        assertThat(saying(Map.of(Lang.EN, ANY)).langFor(Lang.CA)).isEqualTo(Lang.EN);
    }

    @Test
    void isRefusedWithoutAnyText() {
        assertThatThrownBy(() -> saying(Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isFiledUnderTheDayThatItSpeaksOf() {
        assertThat(networkNews().day()).isEqualTo(LocalDate.of(2021, 3, 31));
        assertThat(as(PublicationKind.ACTIVITY).day()).isEqualTo(LocalDate.of(2021, 3, 2));
        assertThat(as(PublicationKind.PROJECT).day()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void isLedByItsSourceElseByItsOwner() {
        assertThat(networkNews().leadOrgs()).containsExactly("coopcat");
        assertThat(newsOf("vic").leadOrgs()).containsExactly("vic");
        assertThat(as(PublicationKind.ACTIVITY).leadOrgs()).containsExactly("uab", "respon-cat");
    }

    @Test
    void makesARecordingOfItsActivityForThoseWhoMaySeeBoth() {
        Publication recording = recording();

        assertThat(recording.subject()).isEqualTo(ID);
        assertThat(recording.id()).isEqualTo(RECORDING);
        assertThat(recording.pathFor(Lang.CA)).isEqualTo("/agenda/" + ID + "/seguiment#recordings");
        assertThat(recording.audience()).isEqualTo(Audience.PUBLIC);
        assertThat(as(PublicationKind.ACTIVITY)
                        .recording(RECORDING, Audience.NETWORK, PUBLISHED_AT)
                        .audience())
                .isEqualTo(Audience.NETWORK);
    }

    @Test
    void liesInTheSectionOfItsKind() {
        assertThat(as(PublicationKind.ACTIVITY).pathFor(Lang.CA)).startsWith("/agenda/");
    }
}
