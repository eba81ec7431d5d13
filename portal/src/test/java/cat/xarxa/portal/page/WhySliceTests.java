package cat.xarxa.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.testing.Recorded;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Why something is in an inbox, and why somebody has it or has it not. */
class WhySliceTests extends Pages {

    private static final String OWN = "/inbox/" + Recorded.MESSAGE + "/why";
    private static final String WHY = "/console/reach/" + Recorded.POST + "/why";
    private static final String PERSON = "01999c4e-5a00-7000-8000-0000000000a1";
    private static final String CHANNELS = """
            [{"channel": "INBOX", "state": "DELIVERED", "decidedAt": "2026-11-23T09:05:00Z", "changedAt": null,
              "attempts": 0, "digestDue": null, "explain": null,
              "reasons": [{"text": "Ho reps perquè <b>", "subscriptionId": null, "frequency": null}]},
             {"channel": "EMAIL", "state": "HELD", "decidedAt": "2026-11-23T09:05:00Z",
              "changedAt": "2026-11-23T09:06:00Z", "attempts": 1, "digestDue": null, "explain": "recalled",
              "reasons": [{"text": "Ho reps perquè", "subscriptionId": null, "frequency": "DAILY"}]}]""";

    private static String explanation(String channels, String whyNot) {
        return """
                {"sourceEventId": "%s", "kind": "POST", "publicationId": "%s", "state": "COMPLETED",
                 "publishedAt": "2026-11-23T09:05:00Z", "channels": %s, "whyNot": %s}""".formatted(Recorded.MESSAGE, Recorded.POST, channels, whyNot);
    }

    @BeforeEach
    void thereIsSomethingToExplain() {
        NETWORK.notification
                .json("GET /api/v1/inbox/" + Recorded.MESSAGE + "/explanation", explanation(CHANNELS, "null"))
                .json(
                        "GET /api/v1/publications/" + Recorded.POST + "/explanations/" + PERSON,
                        "{\"items\": [" + explanation(CHANNELS, "null") + ", "
                                + explanation("[]", "\"came-later\"") + ", " + explanation("[]", "\"newer\"")
                                + "], \"next\": null}");
    }

    @Test
    void isWellMade() throws Exception {
        for (Language language : Language.values()) {
            WellMade.check(signedIn(language, OWN), language.code());
            for (String query : new String[] {"", "?org=vic", "?org=vic&person=" + PERSON}) {
                WellMade.check(office(get(language, WHY + query)).getContentAsString(), language.code());
            }
        }
    }

    @Test
    void tellsReadersTheirReasonsAndNoCodes() throws Exception {
        Document page = WellMade.check(signedIn(Language.CATALAN, OWN), "ca");

        assertThat(page.select("tbody tr").get(0).text()).contains("Ho reps perquè <b>", "Lliurat");
        assertThat(page.select("code")).isEmpty();
        assertThat(page.select("tbody tr").get(1).text()).contains("A l’espera que acabi la retenció");
    }

    @Test
    void tellsTheOfficeTellingByTellingAndWhyNot() throws Exception {
        Document page = WellMade.check(
                office(get(Language.CATALAN, WHY + "?org=vic&person=" + PERSON)).getContentAsString(), "ca");

        assertThat(page.select("code").text()).isEqualTo("recalled");
        assertThat(page.select("main").text()).contains("Hi va entrar més tard", "No ho va rebre per una altra raó");
    }

    @Test
    void knowsNoOthersItems() throws Exception {
        NETWORK.notification.status("GET /api/v1/inbox/" + Recorded.MESSAGE + "/explanation", 404);

        assertThat(mvc.perform(as(get(Language.CATALAN, OWN)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private MockHttpServletResponse office(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(asOffice(request)).andReturn().getResponse();
    }
}
