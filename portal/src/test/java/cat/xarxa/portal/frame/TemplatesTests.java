package cat.xarxa.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What Thymeleaf takes without a word, and does otherwise than it reads. */
class TemplatesTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final List<String> CONDITIONS = List.of("th:if", "th:unless");

    /** An element is replaced before its condition is looked at, so that the condition is none. */
    @Test
    void putNoConditionOnWhatIsReplaced() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            List<Element> elements = files.filter(Files::isRegularFile)
                    .flatMap(TemplatesTests::elements)
                    .toList();
            assertThat(elements).hasSizeGreaterThan(1000);
            assertThat(elements)
                    .filteredOn(element -> element.hasAttr("th:replace"))
                    .isNotEmpty()
                    .noneMatch(element -> CONDITIONS.stream().anyMatch(element::hasAttr));
        }
    }

    private static Stream<Element> elements(Path file) {
        try {
            return Jsoup.parse(Files.readString(file), "", Parser.xmlParser()).getAllElements().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
