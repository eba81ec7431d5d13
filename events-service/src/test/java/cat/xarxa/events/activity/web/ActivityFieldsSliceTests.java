package cat.xarxa.events.activity.web;

import static cat.xarxa.events.activity.ActivityFixtures.ID;
import static cat.xarxa.events.activity.ActivityFixtures.NOW;
import static cat.xarxa.events.activity.ActivityFixtures.SESSION;
import static cat.xarxa.events.activity.ActivityFixtures.conferenceDay;
import static cat.xarxa.events.activity.ActivityFixtures.content;
import static cat.xarxa.events.activity.ActivityFixtures.drafted;
import static cat.xarxa.events.activity.ActivityFixtures.published;
import static cat.xarxa.events.activity.web.Callers.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import cat.xarxa.events.activity.Activity;
import cat.xarxa.events.content.Audience;
import cat.xarxa.events.content.Recording;
import cat.xarxa.local.testing.TestIssuer;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What of a command is refused, and in which words. */
class ActivityFieldsSliceTests extends ActivitySlice {

    private static final String RECORDINGS = "/api/v1/activities/" + ID.value() + "/recordings";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /kind                   | null                    | kind                    | required
            /kind                   | "PARTY"                 | kind                    | one-of
            /kind                   | "lecture"               | kind                    | one-of
            /networkRole            | null                    | networkRole             | required
            /networkRole            | "HOST"                  | networkRole             | one-of
            /lineOfWork             | null                    | lineOfWork              | required
            /lineOfWork             | "OTHER"                 | lineOfWork              | one-of
            /ownerOrg               | null                    | ownerOrg                | required
            /ownerOrg               | " "                     | ownerOrg                | required
            /ownerOrg               | "nobody"                | ownerOrg                | unknown-organisation
            /organisers             | null                    | organisers              | required
            /organisers             | []                      | organisers              | required
            /organisers             | [null]                  | organisers[0]           | required
            /organisers             | "coopcat"               | organisers              | wrong-type
            /organisers/0/orgId     | null                    | organisers[0].orgId     | required
            /organisers/0/orgId     | "nobody"                | organisers[0].orgId     | unknown-organisation
            /organisers/1/orgId     | "nobody"                | organisers[1].orgId     | unknown-organisation
            /organisers/0/role      | "CO_ORGANISER"          | organisers[0].role      | role-by-place
            /organisers/1/role      | "LEAD"                  | organisers[1].role      | role-by-place
            /organisers/1/name      | "Coopcat"               | organisers[1].name      | unknown-property
            /seriesId               | "no-such"               | seriesId                | unknown-series
            /date                   | "2026-12-04"            | date                    | day-or-times
            /starts                 | null                    | starts                  | required
            /starts                 | "2026-12-04T10:00"      | starts                  | not-a-moment
            /ends                   | null                    | ends                    | required
            /ends                   | "2026-12-04T09:00:00Z"  | ends                    | not-after-start
            /ends                   | "2026-12-04T08:59:00Z"  | ends                    | not-after-start
            /ends                   | "2026-12-04T25:00:00Z"  | ends                    | not-a-moment
            /ends                   | 1796374800000           | ends                    | wrong-form
            /zone                   | "Europe/Manlleu"        | zone                    | unknown-zone
            /zone                   | "+01:00"                | zone                    | unknown-zone
            /mode                   | "TELEPATHY"             | mode                    | one-of
            /place                  | "a\\u0000b"             | place                   | forbidden-character
            /place                  | "a\\u202Eb"             | place                   | forbidden-character
            /audience               | null                    | audience                | required
            /audience               | "ALL"                   | audience                | one-of
            /themes                 | ["formacio","x"]        | themes[1]               | unknown-theme
            /themes                 | [null]                  | themes[0]               | required
            /themes                 | ["a","a","a","a","a","a","a","a","a","a","a"] | themes | too-many
            /territories            | ["99999"]               | territories[0]          | unknown-municipality
            /territories            | ["Osona"]               | territories[0]          | unknown-comarca
            /inLanguage             | ["ca","catalan"]        | inLanguage[1]           | unknown-spoken-language
            /inLanguage             | ["xx"]                  | inLanguage[0]           | unknown-spoken-language
            /inLanguage             | ["CA"]                  | inLanguage[0]           | unknown-spoken-language
            /texts                  | null                    | texts.ca                | catalan-required
            /texts/ca               | null                    | texts.ca                | catalan-required
            /texts/ca/title         | " "                     | texts.ca.title          | required
            /texts/ca/title         | {"$ne":null}            | texts.ca.title          | wrong-type
            /texts/ca/slug          | "x"                     | texts.ca.slug           | unknown-property
            /texts/en/body          | null                    | texts.en.body           | required
            /texts/fr               | {"title":"T","summary":"S","body":"B"} | texts.fr | unknown-language
            /sessions               | [null]                  | sessions[0]             | required
            /sessions/0/kind        | null                    | sessions[0].kind        | required
            /sessions/0/kind        | "PARTY"                 | sessions[0].kind        | one-of
            /sessions/0/texts       | null                    | sessions[0].texts.ca    | catalan-title-required
            /sessions/0/texts/ca/title | "a\\nb"              | sessions[0].texts.ca.title | forbidden-character
            /sessions/0/texts/fr    | {"title":"T"}           | sessions[0].texts.fr    | unknown-language
            /sessions/0/id          | "x"                     | sessions[0].id          | unknown-property
            /sessions/0/starts      | null                    | sessions[0].starts      | required
            /sessions/0/starts      | "2026-12-04T09:59:59+01:00" | sessions[0].starts  | outside-the-activity
            /sessions/0/ends        | "2026-12-04T13:00:01+01:00" | sessions[0].starts  | outside-the-activity
            /sessions/0/ends        | "2026-12-04T11:00:00+01:00" | sessions[0].ends    | not-after-start
            /sessions/0/speakers    | [null]                  | sessions[0].speakers[0] | required
            /sessions/0/speakers/0/personId | null            | sessions[0].speakers[0].personId | required
            /sessions/0/speakers/0/personId | "guillem"       | sessions[0].speakers[0].personId | wrong-form
            /sessions/0/speakers/0/personId | "019f9b6a-3c00-7a11-8b52-6d1f0c2e4b03" | sessions[0].speakers[0].personId | no-mandate
            /sessions/0/speakers/0/orgId | null               | sessions[0].speakers[0].orgId | required
            /sessions/0/speakers/0/orgId | "coopcat"          | sessions[0].speakers[0].personId | no-mandate
            /sessions/0/speakers/0/name | "Guillem"           | sessions[0].speakers[0].name | unknown-property
            /state                  | "PUBLISHED"             | state                   | unknown-property
            /proposedBy             | "coopcat"               | proposedBy              | unknown-property
            """)
    void namesTheFieldAtFaultAndKeepsNothing(String pointer, String value, String field, String code) {
        ObjectNode body = request();
        int name = pointer.lastIndexOf('/');
        ((ObjectNode) body.at(pointer.substring(0, name)))
                .set(pointer.substring(name + 1), JsonMapper.shared().readTree(value));

        assertRefused(post("/api/v1/activities", body, OFFICE), field, code);
        verifyNoInteractions(agenda);
    }

    private static void assertRefused(MvcTestResult answer, String field, String code) {
        assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer)
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors.length()", number -> assertThat(number).isEqualTo(1))
                .hasPathSatisfying(
                        "$.errors[0].field", actual -> assertThat(actual).isEqualTo(field))
                .hasPathSatisfying(
                        "$.errors[0].code", actual -> assertThat(actual).isEqualTo(code))
                .hasPathSatisfying(
                        "$.errors[0].message",
                        message -> assertThat(message).asString().contains(" ").doesNotContain("{"));
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        JsonNode body = JsonMapper.shared().readTree("""
                {"organisers": [{"orgId": "x", "role": "CO_ORGANISER"}], "seriesId": "x", "zone": "x", "mode": "x",
                 "themes": ["x"], "territories": ["99999"], "inLanguage": ["x"], "texts": {"fr": {}},
                 "sessions": [{"texts": {"es": {}}, "speakers": [{}]}]}
                """);

        assertThat(post("/api/v1/activities", body, OFFICE))
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[*].field",
                        fields -> assertThat(fields)
                                .asInstanceOf(InstanceOfAssertFactories.LIST)
                                .containsExactlyInAnyOrder(
                                        "kind",
                                        "networkRole",
                                        "lineOfWork",
                                        "ownerOrg",
                                        "organisers[0].orgId",
                                        "organisers[0].role",
                                        "seriesId",
                                        "zone",
                                        "date",
                                        "mode",
                                        "audience",
                                        "themes[0]",
                                        "territories[0]",
                                        "inLanguage[0]",
                                        "texts.fr",
                                        "texts.ca",
                                        "sessions[0].kind",
                                        "sessions[0].texts.es.title",
                                        "sessions[0].texts.ca",
                                        "sessions[0].speakers[0].personId",
                                        "sessions[0].speakers[0].orgId"));
    }

    @ParameterizedTest
    @CsvSource({"organisers, 20", "sessions, 50", "themes, 10", "territories, 100", "inLanguage, 10"})
    void saysHowManyThereMayBe(String list, int most) {
        when(agenda.write(any(), any())).thenReturn(drafted(conferenceDay()));

        assertThat(post("/api/v1/activities", withMany(list, most), OFFICE)).hasStatus(201);
        assertRefused(post("/api/v1/activities", withMany(list, most + 1), OFFICE), list, "too-many");
    }

    private static ObjectNode withMany(String list, int number) {
        ObjectNode body = request();
        ArrayNode items = (ArrayNode) body.get(list);
        JsonNode item = items.get(items.size() - 1);
        items.removeAll();
        for (int i = 0; i < number; i++) {
            items.add(item);
        }
        return body;
    }

    @Test
    void namesAnOrganiserOnceWhoIsNamedTwice() {
        when(agenda.write(any(), any())).thenReturn(drafted(conferenceDay()));

        post("/api/v1/activities", withMany("organisers", 3), OFFICE);

        verify(agenda).write(argThat(content -> content.hosts().organisers().equals(List.of("coopcat"))), any());
    }

    @ParameterizedTest
    @CsvSource({"100, 201", "101, 400"})
    void takesAHundredSpeakersInAllSessionsTogether(int number, int status) {
        when(agenda.write(any(), any())).thenReturn(drafted(conferenceDay()));
        ObjectNode body = request();
        ArrayNode sessions = (ArrayNode) body.get("sessions");
        sessions.add(sessions.get(0).deepCopy());
        JsonNode speaker = sessions.at("/0/speakers/0");
        for (int i = 2; i < number; i++) {
            ((ArrayNode) sessions.at("/1/speakers")).add(speaker);
        }

        MvcTestResult answer = post("/api/v1/activities", body, OFFICE);

        assertThat(answer).hasStatus(status);
        if (status == 400) {
            assertRefused(answer, "sessions", "too-many-speakers");
        }
    }

    @ParameterizedTest
    @CsvSource({"200, 201", "201, 400"})
    void takesAPlaceOfOneLine(int length, int status) {
        when(agenda.write(any(), any())).thenReturn(drafted(conferenceDay()));

        assertThat(post("/api/v1/activities", request().put("place", "à".repeat(length)), OFFICE))
                .hasStatus(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ca | El final ha de ser després de l’inici: corregeix un dels dos.
            es | El final tiene que ser después del inicio: corrige uno de los dos.
            en | The end must come after the start: correct one of them.
            fr | El final ha de ser després de l’inici: corregeix un dels dos.
            """)
    void speaksTheLanguageOfWhoAsks(String language, String message) {
        ObjectNode body = request();
        body.set("ends", body.get("starts"));

        assertThat(http.post()
                        .uri("/api/v1/activities")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body.toString())
                        .header("Authorization", "Bearer " + TestIssuer.token(OFFICE))
                        .header("Accept-Language", language))
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[0].message", text -> assertThat(text).isEqualTo(message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"x\"", "{\"kind\":\"FORUM\",\"kind\":\"LECTURE\"}"})
    void refusesWhatIsNoCommand(String body) {
        assertThat(post("/api/v1/activities", body, OFFICE))
                .hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        verifyNoInteractions(agenda);
    }

    @Test
    void takesNothingButJson() {
        assertThat(exchange(
                        http.post()
                                .uri("/api/v1/activities")
                                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                                .content("kind=FORUM"),
                        OFFICE))
                .hasStatus(415);
    }

    @Test
    void readsARecording() {
        ObjectNode command = recording().put("sessionId", SESSION.toString());
        command.putArray("langs").add("ca").add("csc").add("ca");

        Recording read = read(command, published(conferenceDay(), true));

        assertThat(read.id().version()).isEqualTo(7);
        assertThat(read)
                .usingRecursiveComparison()
                .ignoringFields("id", "publishedAt")
                .isEqualTo(new Recording(
                        read.id(), SESSION, "https://example.org/gravacio", List.of("ca", "csc"), true, "PUBLIC", NOW));
    }

    @Test
    void readsAnAddressAsMachinesWriteIt() {
        ObjectNode command = recording().put("url", " https://example.org:443/gravació ");

        assertThat(read(command, published(conferenceDay(), true)).url())
                .isEqualTo("https://example.org:443/gravaci%C3%B3");
    }

    private Recording read(ObjectNode command, Activity activity) {
        AtomicReference<Recording> read = new AtomicReference<>();
        when(agenda.record(any(), any())).thenAnswer(call -> {
            read.set(call.<Function<Activity, Recording>>getArgument(1).apply(activity));
            return activity;
        });
        MvcTestResult answer = post(RECORDINGS, command, OFFICE);
        assertThat(answer).hasStatus(201);
        verify(agenda).record(any(), any());
        return read.get();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            url        | null                             | url        | required
            url        | " "                              | url        | required
            url        | "http://example.org/v"           | url        | not-https
            url        | "javascript:alert(1)"            | url        | not-https
            url        | "https:///v"                     | url        | not-https
            url        | "https://u:p@example.org/v"      | url        | not-https
            url        | "https://example.org:8443/v"     | url        | not-https
            url        | "//example.org/v"                | url        | not-https
            url        | "https://example.org/a b"        | url        | not-https
            langs      | ["catalan"]                      | langs[0]   | unknown-spoken-language
            captions   | "yes"                            | captions   | wrong-type
            visibility | null                             | visibility | required
            visibility | "ALL"                            | visibility | one-of
            sessionId  | "x"                              | sessionId  | wrong-form
            sessionId  | "019eb5a1-0000-7000-8000-000000000002" | sessionId | unknown-session
            title      | "Gravació"                       | title      | unknown-property
            """)
    void namesTheFieldOfARecordingAtFault(String name, String value, String field, String code) {
        appliesTo(published(conferenceDay(), true));
        ObjectNode command = recording();
        command.set(name, JsonMapper.shared().readTree(value));

        assertRefused(post(RECORDINGS, command, OFFICE), field, code);
    }

    @ParameterizedTest
    @CsvSource({"PUBLIC, PUBLIC, 201", "PUBLIC, NETWORK, 201", "NETWORK, NETWORK, 201", "NETWORK, PUBLIC, 400"})
    void takesNoRecordingThatIsWiderThanItsActivity(Audience audience, String visibility, int status) {
        appliesTo(published(content(conferenceDay().schedule(), audience), true));

        assertThat(post(RECORDINGS, recording().put("visibility", visibility), OFFICE))
                .hasStatus(status);
    }

    private void appliesTo(Activity activity) {
        when(agenda.record(any(), any())).thenAnswer(call -> {
            call.<Function<Activity, Recording>>getArgument(1).apply(activity);
            return activity;
        });
    }

    @Test
    void saysHowLongAnAddressMayBe() {
        appliesTo(published(conferenceDay(), true));

        assertRefused(
                post(RECORDINGS, recording().put("url", "https://example.org/" + "a".repeat(1981)), OFFICE),
                "url",
                "too-long");
        assertThat(post(RECORDINGS, recording().put("url", "https://example.org/" + "a".repeat(1980)), OFFICE))
                .hasStatus(201);
    }

    @Test
    void readsAnIdThatIsNoIdAsNone() {
        assertThat(post("/api/v1/activities/" + UUID.randomUUID() + "x/publish", "{}", OFFICE))
                .hasStatus(400);
    }
}
