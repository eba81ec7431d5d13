package cat.xarxa.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.testing.FakeService;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who did what: the audit logs of all services as one. */
class AuditSliceTests extends Pages {

    private static final String NOTHING = "{\"items\": [], \"next\": null}";

    @BeforeEach
    void servicesHaveDoneSomething() {
        tells(NETWORK.content, "content-service", NOTHING);
        tells(NETWORK.events, "events-service", entries("activity.published", "2026-11-02T09:00:00Z", null));
        tells(NETWORK.members, "members-service", entries("member.adhered", "2026-11-02T10:00:00.123Z", null));
        tells(NETWORK.notification, "notification-service", NOTHING);
    }

    private static void tells(FakeService service, String name, String entries) {
        service.json("GET /api/v1/ops/" + name + "/audit", entries);
    }

    private static String entries(String action, String at, String next) {
        return "{\"items\": [%s], \"next\": %s}".formatted(entry(action, at), next);
    }

    private static String entry(String action, String at) {
        return """
                {"position": 5, "id": "%1$s@%2$s", "at": "%2$s", "actor": "person:p1", "roles": ["OFFICE"],
                 "organisation": "vic", "action": "%1$s", "object": {"kind": "member", "id": "vic"},
                 "changes": [{"field": "state", "before": "PENDING", "after": "ADHERED"},
                             {"field": "adheredOn", "before": null, "after": "2026-11-02"}],
                 "reason": "<b>acord</b>", "correlationId": "c", "hash": "h"}""".formatted(action, at);
    }

    @Test
    void isWellMadeWhenFullEmptyAndWhileServicesAreAway() throws Exception {
        for (Language language : Language.values()) {
            WellMade.check(look(language, ""), language.code());
        }
        tells(NETWORK.events, "events-service", NOTHING);
        tells(NETWORK.members, "members-service", NOTHING);
        Document empty = WellMade.check(look(Language.CATALAN, ""), "ca");
        assertThat(empty.select(".empty").text()).startsWith("Encara no hi ha res.");
        NETWORK.members.status("GET /api/v1/ops/members-service/audit", 503);
        Document away = WellMade.check(look(Language.CATALAN, ""), "ca");
        assertThat(away.select(".notice").text()).startsWith("Membres: no ha respost");
    }

    @Test
    void mergesTheServicesTheNewestFirstWithWhatWasSoBefore() throws Exception {
        Document page = page(look(Language.CATALAN, ""));

        assertThat(page.select(".letters h2 span:first-child").eachText())
                .containsExactly("Un membre s’ha adherit", "S’ha publicat una activitat");
        assertThat(page.select(".letters li:first-child .meta").text()).contains("membre vic", "member.adhered");
        assertThat(page.select(".letters li:first-child .tag").text()).isEqualTo("Oficina Tècnica");
        assertThat(page.select(".letters li:first-child time").text()).isEqualTo("2 de novembre de 2026, 11.00");
        assertThat(page.select(".letters li:first-child tbody tr").eachText())
                .containsExactly("state PENDING ADHERED", "adheredOn – 2026-11-02");
        assertThat(page.select(".letters li:first-child .cause").text()).isEqualTo("<b>acord</b>");
    }

    @Test
    void asksOneServiceForWhatIsLookedFor() throws Exception {
        NETWORK.events.forget();
        look(
                Language.CATALAN,
                "?service=members-service&actor=person:p1&action=member.adhered&from=2026-11-02&to=2026-11-02");

        assertThat(NETWORK.members.lastAsked().query())
                .contains("actor=person%3Ap1", "action=member.adhered")
                .contains("from=2026-11-01T23%3A00%3A00Z", "to=2026-11-02T23%3A00%3A00Z");
        assertThat(NETWORK.events.asked()).noneMatch(asked -> asked.line().endsWith("/audit"));
    }

    @Test
    void offersEachActInWordsAndKeepsOneThatItDoesNotKnow() throws Exception {
        Document page = page(look(Language.ENGLISH, "?action=member.flown"));

        assertThat(page.select("#action option").eachText())
                .contains("member.flown")
                .containsSubsequence("All acts", "Account made", "Member adhered", "Post drafted");
        assertThat(page.select("#action option[selected]").val()).isEqualTo("member.flown");
    }

    @Test
    void goesOnBeforeTheLastMomentAndPartsNone() throws Exception {
        String many = IntStream.range(0, 49)
                .mapToObj(i -> entry("a" + i, "2026-11-02T09:00:%02dZ".formatted(10 + i)))
                .collect(Collectors.joining(","));
        String same = List.of("x", "y", "z").stream()
                .map(action -> entry(action, "2026-11-02T09:00:05Z"))
                .collect(Collectors.joining(","));
        tells(NETWORK.members, "members-service", "{\"items\": [" + many + "], \"next\": \"more\"}");
        tells(NETWORK.events, "events-service", "{\"items\": [" + same + "], \"next\": null}");

        Document page = page(look(Language.CATALAN, ""));

        assertThat(page.select(".letters > li")).hasSize(52);
        assertThat(page.select(".pages a").attr("href")).endsWith("before=2026-11-02T09:00:05Z");
        look(Language.CATALAN, "?to=2026-12-01&before=2026-11-02T09:00:05Z");
        assertThat(NETWORK.members.lastAsked().query()).contains("to=2026-11-02T09%3A00%3A05Z");
    }

    @Test
    void saysWhichDateIsNone() throws Exception {
        MockHttpServletResponse answer = office(get(Language.CATALAN, "/console/audit?from=ahir&to=2026-13-01"));
        assertThat(answer.getStatus()).isEqualTo(400);
        Document page = WellMade.check(answer.getContentAsString(), "ca");
        assertThat(page.select(".faults a").eachAttr("href")).containsExactly("#from", "#to");
        assertThat(page.select("#from").val()).isEqualTo("ahir");
    }

    private String look(Language language, String query) throws Exception {
        return office(get(language, "/console/audit" + query)).getContentAsString();
    }

    private MockHttpServletResponse office(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(asOffice(request)).andReturn().getResponse();
    }
}
