package cat.xarxa.events.feed;

import static cat.xarxa.events.feed.AgendaFixtures.DAY;
import static cat.xarxa.events.feed.AgendaFixtures.MADRID;
import static cat.xarxa.events.feed.AgendaFixtures.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.events.content.Attendance;
import cat.xarxa.events.content.Nature;
import cat.xarxa.events.schedule.Schedule;
import cat.xarxa.platform.text.Language;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryWordsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"CA | Dimarts, 2 de març de 2021", "ES | Martes, 2 de marzo de 2021", "EN | Tuesday, 2 March 2021"
            })
    void saysTheDay(Language language, String text) {
        assertThat(EntryWords.in(language).when(DAY)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CA | Divendres, 4 de desembre de 2026, de 10.00 a 13.30 h",
                "ES | Viernes, 4 de diciembre de 2026, de 10:00 a 13:30 h",
                "EN | Friday, 4 December 2026, 10:00 to 13:30"
            })
    void saysTheTimes(Language language, String text) {
        assertThat(EntryWords.in(language).when(MORNING)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CA | Des de divendres, 4 de desembre de 2026, 10.00 h, fins a dissabte, 5 de desembre de 2026, 13.30 h",
                "ES | Desde el viernes, 4 de diciembre de 2026, 10:00 h, hasta el sábado, 5 de diciembre de 2026, 13:30 h",
                "EN | Friday, 4 December 2026, 10:00, to Saturday, 5 December 2026, 13:30"
            })
    void saysBothDaysOfWhatLastsLonger(Language language, String text) {
        Schedule twoDays = Schedule.between(MORNING.opening(), Instant.parse("2026-12-05T12:30:00Z"), MADRID);

        assertThat(EntryWords.in(language).when(twoDays)).isEqualTo(text);
    }

    @Test
    void namesTheZoneOfWhatIsElsewhere() {
        Schedule elsewhere = Schedule.between(MORNING.opening(), MORNING.closing(), ZoneId.of("Europe/Lisbon"));

        assertThat(EntryWords.in(Language.EN).when(elsewhere))
                .isEqualTo("Friday, 4 December 2026, 9:00 to 12:30 (Europe/Lisbon)");
    }

    @Test
    void takesNamesAsTheyAre() {
        assertThat(EntryWords.in(Language.CA)
                        .recording(new AgendaFeed.Watchable("{0} l'«hora» {1}", "https://x.example")))
                .isEqualTo("Gravació de «{0} l'«hora» {1}»: https://x.example");
    }

    @ParameterizedTest
    @EnumSource
    void hasAWordForEachKindAndMode(Language language) {
        EntryWords words = EntryWords.in(language);

        assertThat(Arrays.stream(Nature.Kind.values()).map(words::kind))
                .doesNotHaveDuplicates()
                .hasSize(8);
        assertThat(Arrays.stream(Attendance.Mode.values()).map(words::mode))
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feeds_es.properties", "/feeds_en.properties"})
    void hasEachTextInEachLanguage(String translation) throws Exception {
        assertThat(keys(translation)).isEqualTo(keys("/feeds.properties")).isNotEmpty();
    }

    private static Set<String> keys(String resource) throws Exception {
        Properties properties = new Properties();
        try (InputStream stream = EntryWordsTests.class.getResourceAsStream(resource)) {
            properties.load(stream);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
