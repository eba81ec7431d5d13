package cat.xarxa.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.platform.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedWordsTests {

    @ParameterizedTest
    @CsvSource({"CA, Notes de prova", "ES, Notas de prueba", "EN, Test notes"})
    void speaksTheWantedLanguageWhateverThatOfTheMachineIs(Language language, String title) {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("es"));

            assertThat(FeedWords.in(language).say("title")).isEqualTo(title);
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void putsIntoATextWhatBelongsThere() {
        assertThat(FeedWords.in(Language.EN).say("times", "{0} Friday", "10:00", "13:00"))
                .isEqualTo("{0} Friday, 10:00 to 13:00");
    }

    @Test
    void headsAFeedByWhatItIsNarrowedTo() {
        ComposedFeed.Heading heading = FeedWords.in(Language.EN)
                .heading(List.of(Optional.of("Seminars"), Optional.empty(), Optional.of("Manlleu")));

        assertThat(heading).isEqualTo(new ComposedFeed.Heading("Test notes · Seminars · Manlleu", "Only for tests"));
    }
}
