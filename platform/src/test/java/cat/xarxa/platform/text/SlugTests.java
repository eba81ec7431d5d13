package cat.xarxa.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Seguiment dels projectes         | seguiment-dels-projectes
        Vallès Occidental                | valles-occidental
        Pla d'Urgell                     | pla-d-urgell
        Pla d’Urgell                     | pla-d-urgell
        Lluçanès                         | llucanes
        Col·laboració i intel·ligència   | collaboracio-i-intelligencia
        Aigüestortes, Ñandú & Cia.       | aiguestortes-nandu-cia
        Què? ¡Sí! (2021/22)              | que-si-2021-22
        --- ja hi som ---                | ja-hi-som
        ﬁnances                          | finances
        """)
    void foldsWordsIntoAnAddress(String words, String slug) {
        assertThat(Slug.of(words)).isEqualTo(slug);
    }

    @Test
    void endsLongTitlesAtAWord() {
        assertThat(Slug.of("economia social i solidària ".repeat(10)))
                .hasSizeBetween(60, 80)
                .endsWith("-i");
    }

    @Test
    void cutsAWordThatHasNoEnd() {
        assertThat(Slug.of("a".repeat(200))).isEqualTo("a".repeat(80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"★", "？！", "日本", "-"})
    void namesWhatHasNoLatinLetters(String words) {
        assertThat(Slug.of(words)).isEqualTo("text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "a?b=c#d", "%2e%2e", "<script>", "a\u0000b", "ĸ’`\"\\"})
    void leavesNothingThatMeansSomethingInAnAddress(String words) {
        assertThat(Slug.of(words)).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }
}
