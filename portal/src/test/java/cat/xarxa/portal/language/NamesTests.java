package cat.xarxa.portal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CATALAN | A, B i C   | català, castellà i basc
            SPANISH | A, B y C   | catalán, castellano y euskera
            ENGLISH | A, B and C | Catalan, Spanish and Basque
            """)
    void standOneAfterTheOther(Language language, String names, String languages) {
        assertThat(Names.enumerated(List.of("A", "B", "C"), language)).isEqualTo(names);
        assertThat(Names.ofLanguages(List.of("ca", "es", "eu"), language)).isEqualTo(languages);
    }

    @Test
    void mayBeNone() {
        assertThat(Names.ofLanguages(List.of(), Language.CATALAN)).isEmpty();
        assertThat(Names.enumerated(List.of("A"), Language.CATALAN)).isEqualTo("A");
    }

    @Test
    void sayTheirLanguageWhenItIsNotThatOfThePage() {
        Map<String, String> titles = Map.of("ca", "Taller", "es", "Taller en castellano");
        assertThat(Phrase.of(titles, title -> title, Language.SPANISH))
                .isEqualTo(new Phrase("Taller en castellano", null));
        assertThat(Phrase.of(titles, title -> title, Language.ENGLISH)).isEqualTo(new Phrase("Taller", "ca"));
    }
}
