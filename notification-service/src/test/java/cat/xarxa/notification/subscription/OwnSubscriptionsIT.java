package cat.xarxa.notification.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.notification.testing.News;
import cat.xarxa.notification.testing.RunningService;
import cat.xarxa.notification.testing.Somebody;
import cat.xarxa.notification.testing.World;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People choose what they are told and how soon, and only they do. */
@RunningService
class OwnSubscriptionsIT {

    private static final String PATH = "/api/v1/subscriptions";
    private static final String HOUSING = """
            {"criteria": {"all": [{"facet": "THEME", "value": "habitatge"}]}, "frequency": "%s"}""";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Somebody member = Somebody.reading("ca");
    private final Somebody other = Somebody.reading("ca");

    @Autowired
    World world;

    @BeforeEach
    void admitASubstituteWhoGetsNothingByDefault() {
        world.forgetEverybody();
        world.tell(member.as("SUBSTITUTE", "vic"));
    }

    @Test
    void areToldWhatTheyChose() {
        HttpResponse<String> chosen = choose("IMMEDIATE");
        News housing = News.about("habitatge");
        News funds = News.about("fons-europeus");
        world.publish(housing);
        world.publish(funds);

        assertThat(chosen.statusCode()).as(chosen.body()).isEqualTo(201);
        assertThat(world.ledger(housing)).containsKey("INBOX DELIVERED").hasSize(2);
        assertThat(world.ledger(funds)).isEmpty();
        world.awaitMail(housing, member, "ACCEPTED");
    }

    @Test
    void areToldAtTheirPaceAsSoonAsTheyChangeIt() {
        String location = choose("IMMEDIATE").headers().firstValue("Location").orElseThrow();
        HttpResponse<String> changed = put(location, "\"0\"", HOUSING.formatted("WEEKLY"));
        News housing = News.about("habitatge");
        world.publish(housing);

        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(changed.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(world.ledger(housing)).isEqualTo(Map.of("INBOX DELIVERED", 1L, "EMAIL HELD", 1L));
    }

    @Test
    void leaveTheLedgerWholeWhenTheyAskForSomethingElse() {
        String location = choose("IMMEDIATE").headers().firstValue("Location").orElseThrow();
        News before = News.about("habitatge");
        News missed = News.about("fons-europeus");
        world.publish(before);
        world.publish(missed);
        world.awaitMail(before, member, "ACCEPTED");
        put(location, "\"0\"", HOUSING.replace("habitatge", "fons-europeus").formatted("IMMEDIATE"));

        assertThat(difference(before)).isZero();
        assertThat(difference(missed)).isZero();
    }

    @Test
    void areToldNoMoreOfWhatTheyEnded() {
        String location = choose("IMMEDIATE").headers().firstValue("Location").orElseThrow();
        assertThat(call("POST", location + "/end", member, "").statusCode()).isEqualTo(200);
        assertThat(call("POST", location + "/end", member, "").statusCode()).isEqualTo(200);
        News housing = News.about("habitatge");
        world.publish(housing);

        assertThat(world.ledger(housing)).isEmpty();
        assertThat(put(location, "\"1\"", HOUSING.formatted("DAILY")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void haveEachOnlyOnce() {
        assertThat(choose("IMMEDIATE").statusCode()).isEqualTo(201);
        assertThat(choose("DAILY").statusCode()).isEqualTo(409);
    }

    @Test
    void overwriteNothingThatTheyHaveNotSeen() {
        String location = choose("IMMEDIATE").headers().firstValue("Location").orElseThrow();
        put(location, "\"0\"", HOUSING.formatted("DAILY"));

        assertThat(put(location, "\"0\"", HOUSING.formatted("WEEKLY")).statusCode())
                .isEqualTo(412);
        assertThat(call("PUT", location, member, HOUSING.formatted("WEEKLY")).statusCode())
                .isEqualTo(428);
    }

    @Test
    void keepThemToThemselves() {
        String location = choose("IMMEDIATE").headers().firstValue("Location").orElseThrow();

        assertThat(call("GET", location, other, "").statusCode()).isEqualTo(404);
        assertThat(call("POST", location + "/end", other, "").statusCode()).isEqualTo(404);
        assertThat(call("GET", PATH + "/" + UUID.randomUUID(), member, "").statusCode())
                .isEqualTo(404);
        assertThat(json(call("GET", location, member, "")).path("state").asString())
                .isEqualTo("ACTIVE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"frequency": "DAILY"}                                                                   | criteria
            {"criteria": {"all": []}, "frequency": "DAILY"}                                          | criteria
            {"criteria": {"all": [null]}, "frequency": "DAILY"}                                      | criteria.all[0]
            {"criteria": {"all": [{"facet": "MOON", "value": "x"}]}, "frequency": "DAILY"}           | criteria.all[0].facet
            {"criteria": {"any": [{"facet": "THEME", "value": "lluna"}]}, "frequency": "DAILY"}      | criteria.any[0].value
            {"criteria": {"all": [{"facet": "TERRITORY", "value": "99999"}]}, "frequency": "DAILY"}  | criteria.all[0].value
            {"criteria": {"all": [{"facet": "OWNER", "value": "nobody"}]}, "frequency": "DAILY"}     | criteria.all[0].value
            {"criteria": {"all": [{"facet": "TYPE", "value": "$where"}]}, "frequency": "DAILY"}      | criteria.all[0].value
            {"criteria": {"all": [{"facet": "KIND", "value": ""}]}, "frequency": "DAILY"}            | criteria.all[0].value
            {"criteria": {"all": [{"facet": "KIND", "value": "POST"}]}, "frequency": "HOURLY"}       | frequency
            """)
    void areToldWhatIsWrongWithATerm(String body, String field) {
        HttpResponse<String> refused = call("POST", PATH, member, body);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("\"" + field + "\"");
        assertThat(json(call("GET", PATH, member, "")).path("items")).isEmpty();
    }

    private HttpResponse<String> choose(String frequency) {
        return call("POST", PATH, member, HOUSING.formatted(frequency));
    }

    private HttpResponse<String> put(String location, String version, String body) {
        return world.call("PUT", location, token -> token.person(member.id()), Map.of("If-Match", version), body);
    }

    private HttpResponse<String> call(String method, String path, Somebody caller, String body) {
        return world.call(method, path, token -> token.person(caller.id()), Map.of(), body);
    }

    private int difference(News news) {
        return json(world.call(
                        "GET",
                        "/api/v1/ops/notification-service/reconcile?run=" + news.eventId(),
                        token -> token.person(UUID.randomUUID()).role("PLATFORM_ADMIN")))
                .at("/items/0/difference")
                .asInt();
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }
}
