package cat.xarxa.portal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
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
        assertThat(Dates.time(Instant.parse("2026-06-30T22:30:00Z"), Language.SPANISH))
                .isEqualTo("0:30");
    }

    @ParameterizedTest
    @CsvSource({"CATALAN, 9.05", "SPANISH, 9:05", "ENGLISH, 9:05"})
    void tellTheTimeAsItIsWrittenInTheLanguage(Language language, String time) {
        assertThat(Dates.time(Instant.parse("2026-12-01T08:05:00Z"), language)).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CATALAN | octubre de 2026 | oct.
            SPANISH | octubre de 2026 | oct
            ENGLISH | October 2026    | Oct
            """)
    void nameMonths(Language language, String words, String shortly) {
        assertThat(Dates.month(YearMonth.of(2026, 10), language)).isEqualTo(words);
        assertThat(Dates.shortMonth(LocalDate.of(2026, 10, 5), language)).isEqualTo(shortly);
    }
}
