package cat.xarxa.portal.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ca/inbox",
                "/es/",
                "/en/news?theme=habitatge&cursor=b2xk_-.~",
                "/ca",
                "/ca/sign-in?to=/ca/news?theme%3Dcures"
            })
    void leadsOnToAPageOfOurs(String page) {
        assertThat(LocalPath.of(page, Language.CATALAN)).isEqualTo(page);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://example.org/ca/",
                "//example.org/ca/",
                "/\\example.org",
                "\\/example.org",
                "/ca/\\..\\x",
                "/%0d%0aLocation:x",
                "/ca/\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                "/api/v1/posts",
                "/logout",
                "/ca/@example.org",
                "/ca/#fragment",
                "/ca/?to=<script>"
            })
    void leadsHomeFromAnythingElse(String page) {
        assertThat(LocalPath.of(page, Language.SPANISH)).isEqualTo("/es/");
    }

    @Test
    void leadsHomeFromAPathWithoutEnd() {
        assertThat(LocalPath.of("/ca/" + "a".repeat(1000), Language.ENGLISH)).isEqualTo("/en/");
    }
}
