package cat.xarxa.members;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTextsTests {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");

    static Stream<String> keys() throws IOException {
        return texts("").stringPropertyNames().stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_es", "_en"})
    void saysTheSameThingsInEachLanguage(String language) throws IOException {
        assertThat(texts(language).keySet()).isEqualTo(texts("").keySet());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void speaksOfTheSameValuesInEachLanguage(String key) throws IOException {
        assertThat(placeholders("_es", key)).isEqualTo(placeholders("", key));
        assertThat(placeholders("_en", key)).isEqualTo(placeholders("", key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_es", "_en"})
    void hasNoStraightApostropheThatAFormatterWouldSwallow(String language) throws IOException {
        assertThat(texts(language).values())
                .isNotEmpty()
                .allSatisfy(text -> assertThat((String) text).doesNotContain("'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organisation-exists",
                "member-step-refused",
                "member-not-found",
                "person-not-found",
                "mandate-not-found",
                "mandate-held",
                "mandate-of-guest",
                "organisation-not-found",
                "address-in-use",
                "last-admin",
                "admins-only",
                "own-rights",
                "own-duties",
                "duty-of-guest",
                "last-administrator",
                "already-signed-in",
                "mandate-ended",
                "organ-not-found",
                "organ-exists",
                "organ-closed",
                "seat-taken",
                "seat-ended",
                "partner-not-found",
                "agreement-ended",
                "client-not-found",
                "client-exists",
                "client-revoked",
                "client-rotating",
                "account-not-waiting",
                "erasure-not-found",
                "erasure-decided",
                "export-not-found",
                "order-not-found",
                "order-decided",
                "order-four-eyes",
                "four-eyes"
            })
    void hasTitleAndRemedyForEachRefusal(String code) throws IOException {
        assertThat(texts("").stringPropertyNames())
                .contains("problem." + code + ".title", "problem." + code + ".detail");
    }

    @Test
    void speaksOfNothingElse() throws IOException {
        assertThat(keys()).hasSize(115);
    }

    private static String placeholders(String language, String key) throws IOException {
        return PLACEHOLDER
                .matcher(texts(language).getProperty(key, ""))
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList()
                .toString();
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        byte[] file = ProblemTextsTests.class
                .getResourceAsStream("/problems" + language + ".properties")
                .readAllBytes();
        texts.load(new StringReader(new String(file, UTF_8)));
        return texts;
    }
}
