package cat.xarxa.notification.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LangTests {

    @ParameterizedTest
    @CsvSource({"ca,CA", "ca-ES,CA", "es,ES", "EN,EN", "en-GB,EN"})
    void isKnownByItsTag(String tag, Lang lang) {
        assertThat(Lang.of(tag)).contains(lang);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "fr", "x", "ca_ES\r\n", "catalan"})
    void isNotMadeOfWhatIsNone(String tag) {
        assertThat(Lang.of(tag)).isEmpty();
    }

    @Test
    void fallsBackOnCatalanThenSpanishThenEnglish() {
        assertThat(Lang.EN.withFallbacks()).containsExactly(Lang.EN, Lang.CA, Lang.ES);
        assertThat(Lang.CA.withFallbacks()).containsExactly(Lang.CA, Lang.ES, Lang.EN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"fr, es;q=0.8, ca;q=0.5|ES", "ca;q=0.1, en|EN", "fr|CA", "*|CA", ";;;|CA"})
    void isTheOneThatTheHeaderWantsMost(String header, Lang lang) {
        assertThat(Lang.accepted(header)).isEqualTo(lang);
    }

    @Test
    void isCatalanWithoutAHeader() {
        assertThat(Lang.accepted(null)).isEqualTo(Lang.CA);
    }
}
