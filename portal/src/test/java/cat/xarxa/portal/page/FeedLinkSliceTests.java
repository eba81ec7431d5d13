package cat.xarxa.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cat.xarxa.portal.language.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** The link of the private feed: made and shown once, replaced, revoked. */
class FeedLinkSliceTests extends Pages {

    private static final String LINK = "/api/v1/inbox/feed";
    private static final String ADDRESS = "https://xarxa.example.org/feeds/inbox/abc?lang=ca";

    @ParameterizedTest
    @EnumSource
    void isAWellMadePageWithALinkAndWithout(Language language) throws Exception {
        NETWORK.notification.json("GET " + LINK, "{\"made\": null, \"address\": null}");
        Document without = WellMade.check(signedIn(language, "/inbox/feed"), language.code());
        assertThat(without.select("main form")).hasSize(1);

        NETWORK.notification.json("GET " + LINK, "{\"made\": \"2026-11-24T08:00:00Z\", \"address\": null}");
        Document with = WellMade.check(signedIn(language, "/inbox/feed"), language.code());
        assertThat(with.select("main form")).hasSize(2);
        assertThat(with.text()).doesNotContain("/feeds/inbox/");
    }

    @Test
    void isShownWhenItIsMadeAndKeptByNoBrowser() throws Exception {
        NETWORK.notification.json(
                "POST " + LINK, "{\"made\": \"2026-11-24T08:00:00Z\", \"address\": \"" + ADDRESS + "\"}");

        MockHttpServletResponse answer =
                mvc.perform(as(post("/ca/inbox/feed"))).andReturn().getResponse();

        Document page = WellMade.check(answer.getContentAsString(), "ca");
        assertThat(page.select("main .notice .address").text()).isEqualTo(ADDRESS);
        assertThat(page.select("main button").eachText()).containsExactly("Substitueix l’enllaç", "Revoca l’enllaç");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void isRevokedFromThePage() throws Exception {
        NETWORK.notification.status("DELETE " + LINK, 204);

        assertThat(mvc.perform(as(post("/ca/inbox/feed/revoke")))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/ca/inbox/feed");
        assertThat(NETWORK.notification.asked())
                .anySatisfy(asked -> assertThat(asked.toString()).contains("DELETE"));
    }
}
