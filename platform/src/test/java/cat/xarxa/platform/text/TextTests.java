package cat.xarxa.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TextTests {

    @Test
    void makesSlugAndHtml() {
        Text text = Text.of("Món rural", "Un resum.", "Amb **força**.");

        assertThat(text.slug()).isEqualTo("mon-rural");
        assertThat(text.html()).isEqualTo("<p>Amb <strong>força</strong>.</p>\n");
    }

    @Test
    void composesAccentsAndTrimsBlanks() {
        assertThat(Text.of("  Món ", "Resum", "Cos").title()).isEqualTo("Món");
    }

    @Test
    void cannotHoldWhatTheBorderRefuses() {
        assertThatIllegalArgumentException().isThrownBy(() -> Text.of("a\nb", "Resum", "Cos"));
    }

    @Test
    void makesHtmlSafeThatWasStoredUnsafe() {
        Text stored = new Text("s", "T", "R", "C", "<p onclick=\"x()\">a<script>x()</script></p>");

        assertThat(stored.html()).isEqualTo("<p>a</p>");
    }
}
