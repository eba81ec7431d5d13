package cat.xarxa.portal.page;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Pages about the people of an institution, and who they are. */
abstract class InstitutionPages extends Pages {

    static final String AINA = "019f9b6a-3c00-7a11-8b52-6d1f0c2e4a01";
    static final String PAU = "019f9b6a-3c01-7b22-9c63-7e2f1d3f5b02";
    static final String MANDATE = "019f9b6a-3c05-7d42-9c1e-2b7a5f80e102";
    static final String PEOPLE = "/api/v1/organisations/vic/people";
    static final String INVITED = "{\"stage\": \"INVITED\", \"since\": \"2026-11-24T10:00:00Z\", \"why\": null}";
    static final String WAITING = "{\"stage\": \"WAITING\", \"since\": null, \"why\": \"MAIL_NOT_SENT\"}";
    static final String HELD = "/people/" + AINA + "/mandates/" + MANDATE;

    static void colleagues(String... people) {
        NETWORK.members.json("GET " + PEOPLE, "{\"items\": [" + String.join(",", people) + "], \"next\": null}");
    }

    static String person(String id, String name, String account) {
        String emails = account.equals("null")
                ? "null"
                : "[{\"address\": \"a@example.org\", \"kind\": \"PERSONAL\"}, {\"address\": \"b@example.org\", \"kind\": \"ROLE\"}]";
        return """
                {"personId": "%s", "name": "%s", "emails": %s, "lang": null, "zone": null, "account": %s,
                 "mandates": [%s, {"id": "%s", "role": "SUBSTITUTE", "rights": "USER", "from": "2019-01-01",
                   "to": "2020-01-01", "endedAt": null, "state": "OVER", "version": 1}]}""".formatted(id, name, emails, account, held(), PAU);
    }

    static String held() {
        return """
                {"id": "%s", "role": "TECHNICIAN", "rights": "EDITOR", "from": "2020-11-01", "to": null,
                 "endedAt": null, "state": "HELD", "version": 3}""".formatted(MANDATE);
    }

    MockHttpServletResponse office(MockHttpServletRequestBuilder request) throws Exception {
        return answer(asOffice(request));
    }

    MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    static MockHttpServletRequestBuilder post(String path) {
        return request(HttpMethod.POST, URI.create("/ca" + path));
    }
}
