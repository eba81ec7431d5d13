package cat.xarxa.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTests {

    @Test
    void keepsStructure() {
        assertThat(html("1. un\n2. dos\n\n> cita\n\n`codi`\n\n---"))
                .contains("<ol>", "<li>un</li>", "<blockquote>", "<code>codi</code>", "<hr />");
    }

    @Test
    void keepsTablesWithTheirAlignment() {
        assertThat(html("| Fons | Import |\n|:--|--:|\n| NGEU | 10 |"))
                .contains("<th align=\"left\">Fons</th>", "<td align=\"right\">10</td>");
    }

    @Test
    void linksBareAddresses() {
        assertThat(html("Vegeu https://example.org/a i oficina@example.org."))
                .contains("<a href=\"https://example.org/a\">")
                .contains("<a href=\"mailto:oficina");
    }

    @Test
    void keepsListsThatBeginLater() {
        assertThat(html("3. tres")).contains("<ol start=\"3\">");
    }

    @Test
    void showsHtmlAsWritten() {
        assertThat(html("Useu <b>això</b>\n\n<div>bloc</div>"))
                .contains("&lt;b&gt;això&lt;/b&gt;")
                .contains("&lt;div&gt;bloc&lt;/div&gt;");
    }

    @Test
    void loadsNoImageButLinksToIt() {
        assertThat(html("![Plànol](https://example.org/p.png)"))
                .isEqualTo("<p><a href=\"https://example.org/p.png\">Plànol</a></p>\n");
        assertThat(html("![](https://example.org/p.png)"))
                .isEqualTo("<p><a href=\"https://example.org/p.png\">https://example.org/p.png</a></p>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# a\n## b\n# c", "## a\n### b\n## c", "### a\n##### b\n### c", "## a\n###### b\n## c"})
    void putsHeadingsBelowTheTitleOfThePageWithoutAGap(String markdown) {
        assertThat(html(markdown)).contains("<h2>a</h2>", "<h3>b</h3>", "<h2>c</h2>");
    }

    @Test
    void endsHeadingsAtTheSixthLevel() {
        assertThat(html("# a\n## b\n### c\n#### d\n##### e\n###### f")).contains("<h6>e</h6>", "<h6>f</h6>");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "[", "![", "*a **b ", "`", "<", "(", "|a", "\\", "&#", "1. ", "_", "[a](", "~"})
    void staysQuickWhateverIsRepeated(String hostile) {
        String body = hostile.repeat(Part.BODY.limit() / hostile.length());
        Instant start = Instant.now();

        assertThatCode(() -> html(body)).doesNotThrowAnyException();
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(3));
    }

    private static String html(String markdown) {
        return SafeHtml.of(Markdown.toHtml(markdown));
    }
}
