package cat.xarxa.members.partner.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.partner.Alliances;
import cat.xarxa.members.partner.PartnerFixtures;
import cat.xarxa.members.security.Rules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(PartnerController.class)
@Import(Rules.class)
class PartnerControllerSliceTests {

    @Autowired
    MockMvcTester http;

    @MockitoBean
    Alliances alliances;

    @Test
    void listsForEverybody() {
        when(alliances.list(false, null, 21)).thenReturn(List.of(PartnerFixtures.coopcat()));

        assertThat(http.get().uri("/api/v1/partners")).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                        {"items": [{"id": "coopcat", "name": "Confederació de Cooperatives de Catalunya",
                          "kind": "federation", "agreedOn": "2021-01-01", "endedOn": null,
                          "link": null, "contacts": null, "version": 1}], "next": null}""");
    }

    @Test
    void goesOnWhereThePageEnded() {
        when(alliances.list(eq(false), any(), eq(2)))
                .thenReturn(List.of(PartnerFixtures.coopcat(), PartnerFixtures.uab()));

        assertThat(http.get().uri("/api/v1/partners?limit=1"))
                .bodyJson()
                .hasPathSatisfying("$.items.length()", size -> assertThat(size).isEqualTo(1))
                .hasPathSatisfying("$.next", next -> assertThat(next).isEqualTo("Y29vcGNhdA"));
        assertThat(http.get().uri("/api/v1/partners?limit=1&cursor=Y29vcGNhdA")).hasStatusOk();
        verify(alliances).list(false, new OrgId("coopcat"), 2);
    }

    @ParameterizedTest
    @CsvSource({"limit=0, limit", "limit=many, limit", "cursor=JG5l, cursor", "cursor=*, cursor"})
    void refusesWhatItDoesNotUnderstand(String query, String field) {
        assertThat(http.get().uri("/api/v1/partners?" + query))
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying("$.errors[0].field", name -> assertThat(name).isEqualTo(field));
        verifyNoInteractions(alliances);
    }
}
