package cat.xarxa.notification.letter;

import static cat.xarxa.notification.publication.PublicationFixtures.as;
import static cat.xarxa.notification.publication.PublicationFixtures.conferenceDay;
import static cat.xarxa.notification.publication.PublicationFixtures.networkNews;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.notification.publication.Happening;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.PublicationKind;
import cat.xarxa.notification.wording.Lang;
import cat.xarxa.notification.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTests {

    private static final Instant START = Instant.parse("2026-12-04T09:00:00Z");

    private final When when = new When(new Wording());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CA|Es va fer dimarts, 2 de març de 2021",
                "ES|Se hizo el martes, 2 de marzo de 2021",
                "EN|Took place on Tuesday 2 March 2021"
            })
    void speaksOfThePastInThePast(Lang lang, String said) {
        assertThat(when.say(as(PublicationKind.ACTIVITY), lang)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CA|divendres, 4 de desembre de 2026, de 10.00 a 12.00",
                "ES|viernes, 4 de diciembre de 2026, de 10:00 a 12:00",
                "EN|Friday 4 December 2026, from 10:00 to 12:00"
            })
    void saysTheTimesOfThePlace(Lang lang, String said) {
        assertThat(when.say(timed(START.plusSeconds(7200)), lang)).isEqualTo(said);
    }

    @Test
    void saysBothDaysOfWhatEndsOnAnother() {
        assertThat(when.say(timed(START.plusSeconds(86_400)), Lang.CA))
                .isEqualTo(
                        "Del divendres, 4 de desembre de 2026 a les 10.00 al dissabte, 5 de desembre de 2026 a les 10.00");
    }

    @Test
    void saysOnlyTheDayOfAPost() {
        assertThat(when.say(networkNews(), Lang.CA)).isEqualTo("dimecres, 31 de març de 2021");
    }

    private static Publication timed(Instant end) {
        Publication activity = as(PublicationKind.ACTIVITY);
        Happening day = conferenceDay();
        return new Publication(
                activity.id(),
                activity.kind(),
                activity.type(),
                activity.ownerOrg(),
                null,
                activity.themes(),
                activity.territories(),
                activity.audience(),
                false,
                activity.texts(),
                null,
                activity.publishedAt(),
                new Happening(
                        day.activity(),
                        LocalDate.of(2026, 12, 4),
                        new Happening.Times(START, end),
                        day.zone(),
                        false,
                        day.organisers(),
                        day.followedBy(),
                        day.series()));
    }
}
