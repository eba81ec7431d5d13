package cat.xarxa.members.member.web;

import static cat.xarxa.members.running.ServiceClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.members.member.ApplyForMembership;
import cat.xarxa.members.member.MemberKind;
import cat.xarxa.members.member.MemberRoll;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.running.RealKeycloak;
import cat.xarxa.members.running.RunningService;
import cat.xarxa.members.running.ServiceClient;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@RunningService
class MembersIT {

    @Autowired
    ServiceClient service;

    @Autowired
    MemberRoll roll;

    @Test
    void walksThroughAllMembersInTheOrderOfTheirTowns() throws Exception {
        List<String> seen = walk("/api/v1/members?state=ADHERED&limit=5");

        assertThat(seen)
                .hasSize(16)
                .isSorted()
                .startsWith("badalona", "barcelona", "consell-comarcal-del-bergueda")
                .endsWith("tarrega", "vic");
    }

    @Test
    void walksThroughAllPartners() throws Exception {
        assertThat(walk("/api/v1/partners?limit=3"))
                .containsExactly(
                        "cercle-garrotxa-ripolles",
                        "coopcat",
                        "koopfabrika",
                        "resilience-earth",
                        "respon-cat",
                        "teler-cooperatiu",
                        "uab");
    }

    @ParameterizedTest
    @CsvSource({
        "comarca=osona, manlleu vic",
        "comarca=barcelones&kind=TOWN_COUNCIL, badalona barcelona santa-coloma-de-gramenet",
        "kind=COUNTY_COUNCIL, consell-comarcal-del-bergueda",
        "province=Lleida, el-palau-d-anglesola tarrega",
        "province=Barcelona&populationBand=OVER_100000, badalona barcelona mataro sabadell santa-coloma-de-gramenet",
        "kind=COLLABORATOR, ''",
        "state=LEFT, ''"
    })
    void narrowsTheList(String filter, String expected) throws Exception {
        assertThat(String.join(" ", walk("/api/v1/members?" + filter))).isEqualTo(expected);
    }

    @Test
    void tellsTheFactsOfATown() throws Exception {
        JsonNode manlleu = json(service.get("/api/v1/members/manlleu"));

        assertThat(manlleu.toString()).isEqualTo("""
                        {"id":"manlleu","kind":"TOWN_COUNCIL","name":"Ajuntament de Manlleu","state":"ADHERED",\
                        "ineCode5":"08112","idescatCode6":"081120","comarca":"osona","comarcaName":"Osona",\
                        "province":"Barcelona","populationBand":"UP_TO_50000","adheredOn":"2021-01-01","assemblyOn":null,\
                        "assemblyRef":null,"mentorId":null,"steps":null,"version":3}""");
    }

    @Test
    void tellsOfACountyCouncilThatItIsNoTown() throws Exception {
        JsonNode council = json(service.get("/api/v1/members/consell-comarcal-del-bergueda"));

        assertThat(council.get("ineCode5").isNull()).isTrue();
        assertThat(council.get("populationBand").isNull()).isTrue();
        assertThat(council.get("comarca").asString()).isEqualTo("bergueda");
    }

    @Test
    void sendsNothingToWhoHasTheNewest() throws Exception {
        HttpResponse<String> first = service.get("/api/v1/members/vic");
        String etag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> second = service.get("/api/v1/members/vic", "If-None-Match", etag);

        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void showsAnApplicantToTheOfficeOnly() throws Exception {
        roll.apply(new ApplyForMembership(
                new OrgId("abrera"),
                MemberKind.TOWN_COUNCIL,
                "Ajuntament d'Abrera",
                "08001",
                LocalDate.of(2021, 1, 1)));
        String office = RealKeycloak.office().bearer();

        assertThat(service.get("/api/v1/members/abrera").statusCode()).isEqualTo(404);
        assertThat(walk("/api/v1/members?state=APPLIED")).isEmpty();
        assertThat(service.get("/api/v1/members/abrera", "Authorization", "Bearer " + office)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void describesItself() throws Exception {
        JsonNode api = json(service.get("/api/docs/members.json"));

        assertThat(api.get("openapi").asString()).startsWith("3.1");
        assertThat(api.get("paths").propertyNames())
                .contains(
                        "/api/v1/members",
                        "/api/v1/members/{id}",
                        "/api/v1/directory.csv",
                        "/api/v1/directory.xlsx",
                        "/api/v1/organisations/{org}/contacts",
                        "/api/v1/me/contacts/{org}",
                        "/api/v1/partners",
                        "/api/v1/me");
        assertThat(api.at("/paths/~1api~1v1~1members/get/responses").propertyNames())
                .containsExactlyInAnyOrder("200", "400", "401");
        JsonNode list = api.at("/paths/~1api~1v1~1members~1import/post");
        assertThat(list.at("/requestBody/content").propertyNames())
                .containsExactlyInAnyOrder("application/json", "text/csv");
        assertThat(list.get("responses").propertyNames()).contains("200", "400", "403", "413", "415");
        assertThat(api.at("/paths/~1api~1v1~1members/get/parameters")
                        .valueStream()
                        .map(parameter -> parameter.get("name").asString()))
                .containsExactlyInAnyOrder("comarca", "province", "state", "kind", "populationBand", "cursor", "limit");
    }

    private List<String> walk(String path) throws Exception {
        List<String> seen = new ArrayList<>();
        JsonNode page = json(service.get(path));
        page.get("items").forEach(item -> seen.add(item.get("id").asString()));
        while (!page.get("next").isNull()) {
            page = json(service.get(path + "&cursor=" + page.get("next").asString()));
            page.get("items").forEach(item -> seen.add(item.get("id").asString()));
        }
        return seen;
    }
}
