package cat.xarxa.portal.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.portal.language.Dates;
import cat.xarxa.portal.language.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WhenTests {

    @Test
    void isADayOfWhichNoTimesAreKnown() {
        When day = When.of(LocalDate.of(2021, 3, 2), null, null, null);
        When.Words words = day.inWords(Language.CATALAN);
        assertThat(words.iso()).isEqualTo("2021-03-02");
        assertThat(words.day()).isEqualTo("dimarts, 2 de març de 2021");
        assertThat(words.from()).isNull();
        assertThat(words.to()).isNull();
        assertThat(words.lastDay()).isNull();
        assertThat(words.tileDay()).isEqualTo("2");
        assertThat(words.tileMonth()).isEqualTo("març");
    }

    @Test
    void isReadInTheZoneWhereItTakesPlace() {
        When call = timed("2026-12-04T23:30:00Z", "2026-12-05T00:30:00Z", "Europe/Madrid");
        assertThat(call.day()).isEqualTo(LocalDate.of(2026, 12, 5));
        assertThat(call.inWords(Language.CATALAN).from()).isEqualTo("0.30");
        assertThat(call.inWords(Language.CATALAN).iso()).isEqualTo("2026-12-05T00:30+01:00");
        assertThat(call.inWords(Language.CATALAN).zone()).isNull();
        When elsewhere = timed("2026-12-04T23:30:00Z", "2026-12-05T00:30:00Z", "America/Bogota");
        assertThat(elsewhere.day()).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(elsewhere.inWords(Language.SPANISH).zone()).isEqualTo("hora de Colombia");
    }

    @Test
    void hasALastDayOfItsOwnOnlyWhenItGoesOnAfterMidnight() {
        assertThat(timed("2026-12-04T17:00:00Z", "2026-12-04T23:00:00Z", "Europe/Madrid")
                        .inWords(Language.CATALAN)
                        .lastDay())
                .isNull();
        When.Words two = timed("2026-12-04T17:00:00Z", "2026-12-05T12:00:00Z", "Europe/Madrid")
                .inWords(Language.CATALAN);
        assertThat(two.day()).isEqualTo("divendres, 4 de desembre");
        assertThat(two.lastDay()).isEqualTo("dissabte, 5 de desembre de 2026");
    }

    @Test
    void saysBothYearsAtTheirTurn() {
        assertThat(timed("2026-12-31T17:00:00Z", "2027-01-01T12:00:00Z", "Europe/Madrid")
                        .inWords(Language.ENGLISH)
                        .day())
                .isEqualTo("Thursday, 31 December 2026");
    }

    @Test
    void mayHaveNoEnd() {
        When open = When.of(null, Instant.parse("2026-12-04T09:00:00Z"), null, Dates.ZONE);
        assertThat(open.lastDay()).isEqualTo(open.day());
        assertThat(open.inWords(Language.ENGLISH).to()).isNull();
    }

    @Test
    void isSomething() {
        assertThat(When.of(null, null, null, null)).isNull();
        assertThatThrownBy(() -> new When(null, null, null, Dates.ZONE)).isInstanceOf(IllegalArgumentException.class);
    }

    private static When timed(String starts, String ends, String zone) {
        return When.of(null, Instant.parse(starts), Instant.parse(ends), ZoneId.of(zone));
    }
}
