package cat.xarxa.local.server.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.local.server.ProjectFolder;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The network's own pages and mails of Keycloak: what they say, in each language, and what they may not hold. */
class ThemeTests {

    private static final Path THEME = ProjectFolder.root().resolve("deploy/keycloak/themes/xarxa");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");
    private static final Pattern SAID = Pattern.compile("msg\\(\"([\\w.]+)\"");

    /** Names of products, which Keycloak knows. */
    private static final Pattern OF_KEYCLOAK = Pattern.compile("totpApp\\w+|requiredAction\\.");

    @ParameterizedTest
    @CsvSource({"login,ca", "login,es", "login,en", "email,ca", "email,es", "email,en"})
    void saysTheSameThingsInEachLanguage(String kind, String language) throws IOException {
        Properties catalan = texts(kind, "ca");
        Properties texts = texts(kind, language);

        assertThat(texts.stringPropertyNames()).isEqualTo(catalan.stringPropertyNames());
        assertThat(texts.stringPropertyNames())
                .allSatisfy(key -> assertThat(placeholders(texts.getProperty(key)))
                        .as(key)
                        .isEqualTo(placeholders(catalan.getProperty(key))));
    }

    /** In a message with a place for something a straight apostrophe hides what follows. */
    @ParameterizedTest
    @CsvSource({"login,ca", "login,es", "login,en", "email,ca", "email,es", "email,en"})
    void hasNoApostropheThatHidesWhatFollows(String kind, String language) throws IOException {
        assertThat(texts(kind, language).values())
                .allSatisfy(text -> assertThat(text.toString()).doesNotContain("'"));
    }

    @Test
    void hasATextForEverythingThatItsPagesSay() throws IOException {
        Set<String> known = texts("login", "ca").stringPropertyNames();

        assertThat(pages())
                .hasSizeGreaterThan(10)
                .allSatisfy(page -> assertThat(SAID.matcher(Files.readString(page))
                                .results()
                                .map(found -> found.group(1))
                                .filter(key -> !OF_KEYCLOAK.matcher(key).matches()))
                        .as(page.getFileName().toString())
                        .isSubsetOf(known));
    }

    @Test
    void needsNoScript() throws IOException {
        assertThat(pages())
                .allSatisfy(page -> assertThat(Files.readString(page))
                        .doesNotContainPattern("(?i)<script|\\son[a-z]+=|javascript:|\\sstyle=|tabindex"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--paper", "--ink", "--faint", "--green", "--on-green", "--red", "--line", "--edge"})
    void hasThePortalsColours(String colour) throws IOException {
        Path portals = ProjectFolder.root().resolve("portal/src/main/resources/static/assets/site.css");

        assertThat(value(colour, THEME.resolve("login/resources/css/xarxa.css")))
                .isNotEmpty()
                .isEqualTo(value(colour, portals));
    }

    private static String value(String colour, Path css) throws IOException {
        return Pattern.compile(Pattern.quote(colour) + ": ([^;]+);")
                .matcher(Files.readString(css))
                .results()
                .findFirst()
                .map(found -> found.group(1))
                .orElse("");
    }

    private static Properties texts(String kind, String language) throws IOException {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(
                THEME.resolve("%s/messages/messages_%s.properties".formatted(kind, language)))) {
            texts.load(file);
        }
        assertThat(texts).isNotEmpty();
        return texts;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(THEME.resolve("login"))) {
            return files.filter(file -> file.toString().endsWith(".ftl")).toList();
        }
    }
}
