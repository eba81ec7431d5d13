package cat.xarxa.portal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CATALAN | dimarts, 2 de març de 2021
            SPANISH | martes, 2 de marzo de 2021
            ENGLISH | Tuesday, 2 March 2021
            """)
    void areWrittenAsPeopleSayThem(Language language, String words) {
        assertThat(Dates.withWeekday(LocalDate.of(2021, 3, 2), language)).isEqualTo(words);
    }

    @Test
    void elideInCatalan() {
        assertThat(Dates.inWords(LocalDate.of(2026, 10, 5), Language.CATALAN)).isEqualTo("5 d’octubre de 2026");
    }

    @Test
    void changeAtMidnightInCatalonia() {
        assertThat(Dates.day(Instant.parse("2026-06-30T22:30:00Z"))).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(Dates.time(Instant.parse("2026-06-30T22:30:00Z"))).isEqualTo("0:30");
        assertThat(Dates.time(Instant.parse("2026-12-01T08:05:00Z"))).isEqualTo("9:05");
    }
}
