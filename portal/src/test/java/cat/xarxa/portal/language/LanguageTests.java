package cat.xarxa.portal.language;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class LanguageTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            /ca/news,   CATALAN
            /es,        SPANISH
            /en/,       ENGLISH
            """)
    void standsFirstInThePath(String path, Language language) {
        assertThat(Language.leading(path)).contains(language);
    }

    @ParameterizedTest
    @CsvSource({"/", "/news", "/cars", "/fr/news", "/can/news", "ca/news"})
    void isNotReadFromOtherPaths(String path) {
        assertThat(Language.leading(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ca                        | CATALAN
            ca-valencia;q=0.9, en     | ENGLISH
            ca-valencia, es           | CATALAN
            es;q=0, en                | ENGLISH
            ;;;q=nonsense             | CATALAN
            es-ES,es;q=0.9,ca;q=0.8   | SPANISH
            fr, en-GB;q=0.5           | ENGLISH
            fr                        | CATALAN
            *                         | CATALAN
            """)
    void isTheFirstThatTheReaderPrefersAndWeSpeak(String header, Language language) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/news");
        request.addHeader("Accept-Language", header);
        assertThat(Language.of(request)).isEqualTo(language);
    }

    @Test
    void isCatalanWithoutAWordFromTheReader() {
        assertThat(Language.of(new MockHttpServletRequest("GET", "/news"))).isEqualTo(Language.CATALAN);
    }

    @Test
    void ofAnErrorPageIsThatOfThePageAskedFor() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/error");
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/es/nothing");
        assertThat(Language.of(request)).isEqualTo(Language.SPANISH);
    }
}
