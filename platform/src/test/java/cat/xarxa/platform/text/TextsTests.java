package cat.xarxa.platform.text;

import static cat.xarxa.platform.text.Language.CA;
import static cat.xarxa.platform.text.Language.EN;
import static cat.xarxa.platform.text.Language.ES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTests {

    private static final Text CATALAN = Text.of("Títol", "Resum", "Cos");
    private static final Text ENGLISH = Text.of("Title", "Summary", "Body");

    @Test
    void cannotBeWithoutCatalan() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Texts(Map.of(EN, ENGLISH)));
    }

    @Test
    void servesTheWantedLanguageWhenItIsThere() {
        Texts texts = new Texts(Map.of(EN, ENGLISH, CA, CATALAN));

        assertThat(texts.in(EN)).isEqualTo(ENGLISH);
        assertThat(texts.nearestTo(EN)).isEqualTo(EN);
    }

    @Test
    void servesCatalanWhenTheWantedLanguageIsMissing() {
        Texts texts = new Texts(Map.of(EN, ENGLISH, CA, CATALAN));

        assertThat(texts.in(ES)).isEqualTo(CATALAN);
        assertThat(texts.nearestTo(ES)).isEqualTo(CA);
    }

    @Test
    void tellsItsLanguagesInTheOrderOfTheNetwork() {
        assertThat(new Texts(Map.of(EN, ENGLISH, CA, CATALAN, ES, CATALAN)).languages())
                .containsExactly(CA, ES, EN);
    }
}
