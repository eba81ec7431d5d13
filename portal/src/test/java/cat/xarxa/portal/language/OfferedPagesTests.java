package cat.xarxa.portal.language;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OfferedPagesTests {

    private static final OfferedLanguages CATALAN_AND_ENGLISH = () -> EnumSet.of(Language.CATALAN, Language.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "/es, , /ca",
        "/es/, , /ca/",
        "/es/news, theme=cures, /ca/news?theme=cures",
        "/es//example.org, , /ca//example.org",
        "/es/news/1/t%C3%ADtol, , /ca/news/1/t%C3%ADtol"
    })
    void leadToCatalanInPlaceOfALanguageThatIsNotOffered(String path, String query, String to) throws Exception {
        MockHttpServletResponse answer = answer("GET", path, query);

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getHeader("Location")).isEqualTo(to);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @CsvSource({"GET, /ca/news", "GET, /en/news", "GET, /news", "GET, /api/v1/posts", "POST, /es/console/network"})
    void leaveAllElseAlone(String method, String path) throws Exception {
        assertThat(answer(method, path, null).getStatus()).isEqualTo(200);
    }

    @Test
    void areNegotiatedAmongThoseThatAreOffered() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/news");
        request.addHeader("Accept-Language", "es, en;q=0.5");

        assertThat(Language.preferredBy(request, CATALAN_AND_ENGLISH.offered())).isEqualTo(Language.ENGLISH);
    }

    private static MockHttpServletResponse answer(String method, String path, String query)
            throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setQueryString(query);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new OfferedPages(CATALAN_AND_ENGLISH).doFilter(request, response, new MockFilterChain());
        return response;
    }
}
