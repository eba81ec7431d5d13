package cat.xarxa.events.running;

import static cat.xarxa.events.running.ServiceClient.COOPCAT;
import static cat.xarxa.events.running.ServiceClient.OFFICE;
import static cat.xarxa.events.running.ServiceClient.TECHNICIAN;
import static cat.xarxa.events.running.ServiceClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.local.testing.TestToken;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@RunningService
class ReadingIT {

    @Autowired
    ServiceClient service;

    @Autowired
    MongoOperations mongo;

    @BeforeEach
    void knowTheNetwork() {
        KnownNetwork.tell(service);
    }

    @Test
    void pagesThroughActivitiesOfTheSameDay() {
        List<String> published = IntStream.range(0, 5)
                .mapToObj(i -> service.draftAndPublish(
                        on("2019-05-04").put("kind", "GATHERING").toString()))
                .toList();

        assertThat(walk("/api/v1/activities?kind=GATHERING&limit=2", TECHNICIAN))
                .containsExactlyInAnyOrderElementsOf(published)
                .doesNotHaveDuplicates();
    }

    @Test
    void beginsWithTheLastDateWheneverItWasPublished() {
        String second =
                service.draftAndPublish(on("2018-02-02").put("kind", "ASSEMBLY").toString());
        String last =
                service.draftAndPublish(on("2018-02-03").put("kind", "ASSEMBLY").toString());
        String first =
                service.draftAndPublish(on("2018-02-01").put("kind", "ASSEMBLY").toString());

        assertThat(walk("/api/v1/activities?kind=ASSEMBLY&limit=1", null)).containsExactly(last, second, first);
        assertThat(walk("/api/v1/activities?kind=ASSEMBLY&from=2018-02-02", null))
                .containsExactly(last, second);
        assertThat(walk("/api/v1/activities?kind=ASSEMBLY&to=2018-02-02", null)).containsExactly(second, first);
        assertThat(walk("/api/v1/activities?kind=ASSEMBLY&from=2018-02-02&to=2018-02-02", null))
                .containsExactly(second);
    }

    @Test
    void findsWhatLastsIntoADay() {
        String id = service.draftAndPublish(between("2017-06-03T18:00:00+02:00", "2017-06-06T00:00:00+02:00"));

        assertThat(walk("/api/v1/activities?kind=FORUM&from=2017-06-05&to=2017-06-05", null))
                .containsExactly(id);
        assertThat(walk("/api/v1/activities?kind=FORUM&from=2017-06-06&to=2017-06-30", null))
                .isEmpty();
        assertThat(walk("/api/v1/activities?kind=FORUM&to=2017-06-02", null)).isEmpty();
    }

    @Test
    void findsWhatConcernsATerritory() {
        String town = service.draftAndPublish(about("08112", "mon-rural", "2016-01-03"));
        String county = service.draftAndPublish(about("osona", "mon-rural", "2016-01-02"));
        String elsewhere = service.draftAndPublish(about("08019", "mon-rural", "2016-01-01"));

        assertThat(walk("/api/v1/activities?theme=mon-rural&territory=osona", null))
                .containsExactly(town, county);
        assertThat(walk("/api/v1/activities?theme=mon-rural&territory=08112", null))
                .containsExactly(town, county);
        assertThat(walk("/api/v1/activities?theme=mon-rural&territory=08298", null))
                .containsExactly(county);
        assertThat(walk("/api/v1/activities?theme=mon-rural", null)).containsExactly(town, county, elsewhere);
    }

    @Test
    void showsWhatIsForTheNetworkToItsPeopleOnly() {
        String id = service.draftAndPublish(
                on("2015-01-01").put("audience", "NETWORK").toString());

        assertThat(service.read(id, TECHNICIAN).statusCode()).isEqualTo(200);
        assertThat(walk("/api/v1/activities?to=2015-01-01", TECHNICIAN)).contains(id);
        assertThat(service.read(id, null).statusCode()).isEqualTo(404);
        assertThat(service.read(id, COOPCAT).statusCode()).isEqualTo(404);
        assertThat(walk("/api/v1/activities?to=2015-01-01", null)).doesNotContain(id);
        assertThat(walk("/api/v1/activities?to=2015-01-01", COOPCAT)).doesNotContain(id);
    }

    @Test
    void showsDraftsInListsToTheOfficeOnly() {
        String id = service.draft(on("2014-01-01").toString());

        assertThat(walk("/api/v1/activities?to=2014-01-01", OFFICE)).contains(id);
        assertThat(walk("/api/v1/activities?to=2014-01-01&state=DRAFT", OFFICE)).contains(id);
        assertThat(walk("/api/v1/activities?to=2014-01-01&state=PUBLISHED", OFFICE))
                .doesNotContain(id);
        assertThat(walk("/api/v1/activities?to=2014-01-01", TECHNICIAN)).doesNotContain(id);
        assertThat(walk("/api/v1/activities?to=2014-01-01", null)).doesNotContain(id);
    }

    @Test
    void readsEveryListInTheOrderOfAnIndex() {
        mongo.executeCommand("{profile: 2}");
        try {
            List.of(
                            "",
                            "theme=formacio",
                            "territory=osona",
                            "organiser=xarxa",
                            "speaker=manlleu",
                            "series=none",
                            "from=2021-01-01&to=2021-03-31")
                    .forEach(this::listForEverybody);
        } finally {
            mongo.executeCommand("{profile: 0}");
        }
        List<Document> lists = mongo.execute(
                "system.profile",
                profile -> profile.find(new Document("command.find", "activities")
                                .append("command.sort", new Document("$exists", true)))
                        .into(new ArrayList<>()));

        assertThat(lists).hasSize(28).allSatisfy(list -> {
            assertThat(list.getString("planSummary")).startsWith("IXSCAN").doesNotContain("COLLSCAN");
            assertThat(list.getBoolean("hasSortStage", false)).as(list.toJson()).isFalse();
        });
    }

    private void listForEverybody(String filter) {
        service.get("/api/v1/activities?" + filter, null);
        service.get("/api/v1/activities?" + filter, TECHNICIAN);
        service.get("/api/v1/activities?" + filter, COOPCAT);
        service.get("/api/v1/activities?" + filter, OFFICE);
    }

    @Test
    void describesItself() {
        JsonNode api = json(service.get("/api/docs/events.json", null));

        assertThat(api.get("paths").propertyNames())
                .contains(
                        "/api/v1/activities",
                        "/api/v1/activities/{id}",
                        "/api/v1/activities/{id}/publish",
                        "/api/v1/activities/{id}/recordings",
                        "/api/v1/series",
                        "/api/v1/series/{id}",
                        "/api/v1/speakers");
        assertThat(answers(api, "activities/post")).containsExactlyInAnyOrder("201", "400", "401", "403", "413", "415");
        assertThat(answers(api, "activities~1{id}/put"))
                .containsExactlyInAnyOrder("200", "400", "401", "403", "404", "409", "412", "413", "415", "428");
        assertThat(answers(api, "activities~1{id}/get")).containsExactlyInAnyOrder("200", "401", "404");
        assertThat(answers(api, "activities~1{id}~1publish/post"))
                .containsExactlyInAnyOrder("200", "400", "401", "403", "404", "409");
        assertThat(answers(api, "activities~1{id}~1recordings/post"))
                .containsExactlyInAnyOrder("201", "400", "401", "403", "404", "409");
        assertThat(answers(api, "activities/get")).containsExactlyInAnyOrder("200", "400", "401", "403");
        assertThat(answers(api, "series~1{id}/put")).containsExactlyInAnyOrder("200", "201", "400", "401", "403");
        assertThat(answers(api, "series~1{id}/get")).containsExactlyInAnyOrder("200", "401", "404");
        assertThat(answers(api, "speakers/get")).containsExactlyInAnyOrder("200", "400", "401", "403");
        assertThat(api.at("/components/schemas/OrganiserToName/properties").propertyNames())
                .containsExactlyInAnyOrder("orgId", "role");
        assertThat(api.at("/components/schemas/Organiser/properties").propertyNames())
                .containsExactlyInAnyOrder("orgId", "role", "name");
    }

    private static Iterable<String> answers(JsonNode api, String operation) {
        return api.at("/paths/~1api~1v1~1" + operation + "/responses").propertyNames();
    }

    @Test
    void isReadyAndShowsNothingElseOfItsInside() {
        assertThat(service.get("/actuator/health/readiness", null).statusCode()).isEqualTo(200);
        assertThat(service.get("/actuator/health/liveness", null).statusCode()).isEqualTo(200);
        assertThat(service.get("/actuator/env", null).statusCode()).isEqualTo(401);
        assertThat(service.get("/actuator/env", OFFICE).statusCode()).isEqualTo(403);
        assertThat(service.get("/", null).statusCode()).isEqualTo(401);
    }

    private static ObjectNode on(String day) {
        ObjectNode draft = Drafts.note("El " + day + " " + UUID.randomUUID(), "xarxa");
        draft.remove("starts");
        draft.remove("ends");
        return draft.put("date", day);
    }

    private static String between(String starts, String ends) {
        return Drafts.note("Tres dies", "xarxa")
                .put("kind", "FORUM")
                .put("starts", starts)
                .put("ends", ends)
                .toString();
    }

    private static String about(String territory, String theme, String day) {
        ObjectNode draft = on(day);
        draft.putArray("territories").add(territory);
        draft.putArray("themes").add(theme);
        return draft.toString();
    }

    private List<String> walk(String path, @Nullable UnaryOperator<TestToken> who) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        for (int page = 0; page < 50; page++) {
            JsonNode list = json(service.get(path + cursor, who));
            list.get("items").forEach(item -> ids.add(item.get("id").asString()));
            if (list.get("next").isNull()) {
                return ids;
            }
            cursor = "&cursor=" + list.get("next").asString();
        }
        throw new AssertionError("the list has no end");
    }
}
