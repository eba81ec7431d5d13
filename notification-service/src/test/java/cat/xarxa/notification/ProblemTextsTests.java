package cat.xarxa.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTextsTests {

    private static final Set<String> CODES = Set.of(
            "inbox-item-unknown",
            "publication-not-told",
            "unsubscribe-link-unknown",
            "subscription-unknown",
            "hold-unknown",
            "hold-over",
            "hold-not-counted",
            "nothing-failed",
            "nothing-to-approve",
            "approval-by-author",
            "approval-needed",
            "own-address-unknown",
            "test-mail-not-taken");

    @ParameterizedTest
    @ValueSource(strings = {"ca", "es", "en"})
    void haveATitleAndADetailForEveryRefusal(String language) throws IOException {
        for (String code : CODES) {
            assertThat(texts(language).getProperty("problem." + code + ".title"))
                    .isNotBlank();
            assertThat(texts(language).getProperty("problem." + code + ".detail"))
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ca", "es", "en"})
    void haveNoApostropheThatAFormatterWouldSwallow(String language) throws IOException {
        assertThat(texts(language).values())
                .allSatisfy(
                        text -> assertThat(text.toString().replace("''", "")).doesNotContain("'"));
    }

    @Test
    void saysTheSameThingsInEachLanguage() throws IOException {
        assertThat(texts("es").keySet()).isEqualTo(texts("ca").keySet());
        assertThat(texts("en").keySet()).isEqualTo(texts("ca").keySet());
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream file = ProblemTextsTests.class.getResourceAsStream("/problems_" + language + ".properties")) {
            texts.load(new StringReader(new String(file.readAllBytes(), UTF_8)));
        }
        return texts;
    }
}
