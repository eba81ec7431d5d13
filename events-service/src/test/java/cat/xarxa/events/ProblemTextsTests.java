package cat.xarxa.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTextsTests {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");

    static Stream<String> keys() throws IOException {
        return texts("problems.properties").stringPropertyNames().stream();
    }

    @ParameterizedTest
    @ValueSource(strings = "problems")
    void saysTheSameThingsInEachLanguage(String bundle) throws IOException {
        assertThat(texts(bundle + "_es.properties").keySet())
                .isEqualTo(texts(bundle + ".properties").keySet());
        assertThat(texts(bundle + "_en.properties").keySet())
                .isEqualTo(texts(bundle + ".properties").keySet());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void speaksOfTheSameValuesInEachLanguage(String key) throws IOException {
        String catalan = placeholders("problems.properties", key);

        assertThat(placeholders("problems_es.properties", key)).isEqualTo(catalan);
        assertThat(placeholders("problems_en.properties", key)).isEqualTo(catalan);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void hasNoStraightApostropheThatAFormatterWouldSwallow(String key) throws IOException {
        for (String language : new String[] {"", "_es", "_en"}) {
            assertThat(texts("problems" + language + ".properties").getProperty(key))
                    .doesNotContain("'");
        }
    }

    @Test
    void isNotEmpty() throws IOException {
        assertThat(keys()).hasSizeGreaterThan(5);
    }

    private static String placeholders(String bundle, String key) throws IOException {
        return PLACEHOLDER
                .matcher(texts(bundle).getProperty(key, ""))
                .results()
                .map(match -> match.group())
                .sorted()
                .distinct()
                .toList()
                .toString();
    }

    private static Properties texts(String name) throws IOException {
        Properties texts = new Properties();
        byte[] file = ProblemTextsTests.class.getResourceAsStream("/" + name).readAllBytes();
        texts.load(new StringReader(new String(file, UTF_8)));
        return texts;
    }
}
