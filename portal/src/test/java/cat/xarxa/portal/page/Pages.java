package cat.xarxa.portal.page;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.signin.SignedInPeople;
import cat.xarxa.portal.testing.FakeNetwork;
import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of the portal before services that give recorded answers. */
@SpringBootTest(classes = PagesWithoutDoor.class)
@AutoConfigureMockMvc(addFilters = false)
abstract class Pages {

    static final FakeNetwork NETWORK = new FakeNetwork();
    static final String EMPTY = "{\"items\":[],\"next\":null,\"unread\":0,\"position\":0}";

    @Autowired
    MockMvc mvc;

    @DynamicPropertySource
    static void network(DynamicPropertyRegistry registry) {
        NETWORK.properties().forEach((name, value) -> registry.add(name, () -> value));
    }

    @BeforeEach
    void everybodyAnswers() {
        NETWORK.reset();
    }

    /** The same of somebody in the technical office. */
    static MockHttpServletRequestBuilder asOffice(MockHttpServletRequestBuilder request) {
        return request.with(sent -> SignedInPeople.sentByOffice("Laia Office", sent));
    }

    static MockHttpServletRequestBuilder asAdministrator(MockHttpServletRequestBuilder request) {
        return request.with(sent -> SignedInPeople.sentByAdministrator("Pau Admin", sent));
    }

    void empty() {
        NETWORK.content.json("GET /api/v1/posts", EMPTY);
        NETWORK.events
                .json("GET /api/v1/activities", EMPTY)
                .json("GET /api/v1/series", EMPTY)
                .json("GET /api/v1/speakers", EMPTY);
        NETWORK.members.json("GET /api/v1/members", EMPTY).json("GET /api/v1/partners", EMPTY);
        NETWORK.notification.json("GET /api/v1/inbox", EMPTY);
    }

    void away() {
        NETWORK.content.status("GET /api/v1/posts", 503);
        NETWORK.members.status("GET /api/v1/members", 500).status("GET /api/v1/partners", 500);
        NETWORK.notification.status("GET /api/v1/inbox", 401);
        NETWORK.events
                .status("GET /api/v1/activities", 503)
                .status("GET /api/v1/series", 503)
                .status("GET /api/v1/speakers", 503)
                .status("GET /actuator/health/readiness", 503);
    }

    String anonymous(Language language, String path) throws Exception {
        return answer(language, path).getContentAsString();
    }

    MockHttpServletResponse answer(Language language, String path) throws Exception {
        return mvc.perform(get(language, path)).andReturn().getResponse();
    }

    String signedIn(Language language, String path) throws Exception {
        return mvc.perform(as(get(language, path))).andReturn().getResponse().getContentAsString();
    }

    static MockHttpServletRequestBuilder get(Language language, String path) {
        return request(HttpMethod.GET, URI.create("/" + language.code() + path));
    }

    static Document page(String html) {
        return Jsoup.parse(html);
    }

    /** A request of somebody who is signed in. */
    static MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request) {
        return request.with(sent -> SignedInPeople.sentBy("Núria Serra", sent));
    }
}
