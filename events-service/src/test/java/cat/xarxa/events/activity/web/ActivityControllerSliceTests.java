package cat.xarxa.events.activity.web;

import static cat.xarxa.events.activity.ActivityFixtures.ID;
import static cat.xarxa.events.activity.ActivityFixtures.SPEAKER;
import static cat.xarxa.events.activity.ActivityFixtures.conferenceDay;
import static cat.xarxa.events.activity.ActivityFixtures.drafted;
import static cat.xarxa.events.activity.ActivityFixtures.proposed;
import static cat.xarxa.events.activity.ActivityFixtures.published;
import static cat.xarxa.events.activity.web.Callers.EDITOR;
import static cat.xarxa.events.activity.web.Callers.OFFICE;
import static cat.xarxa.events.activity.web.Callers.PARTNER;
import static cat.xarxa.events.activity.web.Callers.TECHNICIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import cat.xarxa.events.activity.Reader;
import cat.xarxa.events.activity.Selection;
import cat.xarxa.events.content.Attendance;
import cat.xarxa.events.content.Content;
import cat.xarxa.events.content.Nature;
import cat.xarxa.local.testing.TestToken;
import cat.xarxa.platform.problem.ConflictException;
import cat.xarxa.platform.problem.NotFoundException;
import cat.xarxa.platform.text.Language;
import cat.xarxa.platform.web.Listing;
import cat.xarxa.platform.web.Revision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.node.ObjectNode;

/** Who may do what, and what is handed on and shown. */
class ActivityControllerSliceTests extends ActivitySlice {

    private static final String PATH = "/api/v1/activities/" + ID.value();

    @Test
    void draftsForTheOffice() {
        when(agenda.write(any(), isNull())).thenReturn(drafted(conferenceDay()));

        MvcTestResult answer = post("/api/v1/activities", request(), OFFICE);

        assertThat(answer).hasStatus(201).hasHeader("Location", PATH).hasHeader("ETag", "\"0\"");
        assertThat(answer).bodyJson().isLenientlyEqualTo("""
                        {"state": "DRAFT", "ownerName": "Xarxa", "proposedBy": null, "date": "2021-03-02",
                         "starts": null, "ends": null, "zone": "Europe/Madrid", "mode": "ONLINE", "place": null,
                         "organisers": [{"orgId": "respon-cat", "role": "LEAD", "name": "Respon.cat"}],
                         "sessions": [{"kind": "WORKSHOP", "speakers": [{"name": "Guillem Serrat",
                           "orgId": "manlleu", "orgName": "Ajuntament de Manlleu", "role": "REPRESENTATIVE"}]}],
                         "recordings": [], "toldPeople": null, "publishedAt": null, "series": null}
                        """);
    }

    @Test
    void handsOnWhatTheOfficeWrote() {
        when(agenda.write(any(), any())).thenReturn(drafted(conferenceDay()));

        post("/api/v1/activities", request(), OFFICE);

        verify(agenda).write(argThat(ActivityControllerSliceTests::isWhatTheOfficeWrote), isNull());
    }

    private static boolean isWhatTheOfficeWrote(Content content) {
        assertThat(content.nature().kind()).isEqualTo(Nature.Kind.CONFERENCE_DAY);
        assertThat(content.hosts().organisers()).containsExactly("respon-cat", "coopcat");
        assertThat(content.hosts().seriesId()).isEqualTo("premis");
        assertThat(content.schedule().starts()).isEqualTo("2026-12-04T09:00:00Z");
        assertThat(content.schedule().ends()).isEqualTo("2026-12-04T12:00:00Z");
        assertThat(content.attendance())
                .isEqualTo(new Attendance(Attendance.Mode.HYBRID, "Can Puget, Manlleu", List.of("ca", "csc")));
        assertThat(content.subject().territories()).containsExactly("08112", "osona");
        assertThat(content.texts().languages()).containsExactly(Language.CA, Language.EN);
        assertThat(content.sessions()).singleElement().satisfies(session -> {
            assertThat(session.id().version()).isEqualTo(7);
            assertThat(session.titles())
                    .containsEntry(Language.CA, "Un territori responsable")
                    .containsEntry(Language.ES, "Un territorio responsable");
            assertThat(session.starts()).isEqualTo("2026-12-04T10:00:00Z");
            assertThat(session.speakers()).singleElement().satisfies(speaker -> {
                assertThat(speaker.personId()).isEqualTo(SPEAKER);
                assertThat(speaker.role()).isEqualTo("REPRESENTATIVE");
            });
        });
        return true;
    }

    @Test
    void looksForTheMandateOnTheDayOfTheActivity() {
        when(agenda.write(any(), any())).thenReturn(drafted(conferenceDay()));
        ObjectNode body = request();
        body.remove(List.of("starts", "ends"));
        ((ObjectNode) body.at("/sessions/0")).remove(List.of("starts", "ends"));
        body.put("date", "2021-03-02");

        post("/api/v1/activities", body, OFFICE);

        verify(mandates).of(SPEAKER, "manlleu", LocalDate.of(2021, 3, 2));
    }

    @Test
    void takesADraftWithoutWhatIsOptional() {
        when(agenda.write(any(), any())).thenReturn(drafted(conferenceDay()));
        ObjectNode body = request();
        body.remove(List.of("seriesId", "zone", "mode", "place", "themes", "territories", "inLanguage", "sessions"));

        assertThat(post("/api/v1/activities", body, OFFICE)).hasStatus(201);
        verify(agenda)
                .write(argThat(content -> content.attendance().equals(new Attendance(null, null, List.of()))), any());
    }

    @Test
    void takesWhatAPartnerWritesForAProposal() {
        when(agenda.write(any(), any())).thenReturn(proposed(conferenceDay()));

        MvcTestResult answer = post("/api/v1/activities", request(), PARTNER);

        assertThat(answer).hasStatus(201).bodyJson().isLenientlyEqualTo("""
                {"state": "REVIEW", "proposedBy": "coopcat"}
                """);
        verify(agenda).write(any(), eq("coopcat"));
    }

    @ParameterizedTest
    @CsvSource({"coopcat, 201", "xarxa, 201", "manlleu, 403", "respon-cat, 403"})
    void letsAPartnerWriteForItselfAndTheNetworkOnly(String owner, int status) {
        when(agenda.write(any(), any())).thenReturn(drafted(conferenceDay()));

        assertThat(post("/api/v1/activities", request().put("ownerOrg", owner), PARTNER))
                .hasStatus(status);
    }

    @ParameterizedTest
    @CsvSource({"manlleu, 201", "xarxa, 403", "coopcat, 403"})
    void letsAnEditorDraftForTheirOwnOrganisationOnly(String owner, int status) {
        when(agenda.write(any(), any())).thenReturn(drafted(conferenceDay()));

        assertThat(post("/api/v1/activities", request().put("ownerOrg", owner), EDITOR))
                .hasStatus(status);
    }

    static Stream<UnaryOperator<TestToken>> strangers() {
        return Stream.of(
                TECHNICIAN,
                token -> token.person(UUID.randomUUID()).role("COMMISSION"),
                token -> token.person(UUID.randomUUID()).role("PLATFORM_ADMIN"),
                token -> token.person(UUID.randomUUID()).role("AUDITOR"),
                token -> token.partner("coopcat").scope("activities:read"),
                token -> token.partner("coopcat").scope("content:write"),
                token -> token.scope("activities:write"),
                UnaryOperator.identity());
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void letsNobodyElseWrite(UnaryOperator<TestToken> token) {
        assertThat(post("/api/v1/activities", request(), token)).hasStatus(403);
        assertThat(put(PATH, request(), token, "\"0\"")).hasStatus(403);
        verifyNoInteractions(agenda);
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void letsOnlyTheOfficePublish(UnaryOperator<TestToken> token) {
        for (UnaryOperator<TestToken> other : List.of(token, EDITOR, PARTNER)) {
            assertThat(post(PATH + "/publish", "{}", other)).hasStatus(403);
            assertThat(post(PATH + "/recordings", recording(), other)).hasStatus(403);
        }
        verifyNoInteractions(agenda);
    }

    static Stream<UnaryOperator<TestToken>> badTokens() {
        return Stream.<UnaryOperator<TestToken>>of(
                        token -> token.audience("another-api"),
                        token -> token.issuer("https://evil.example"),
                        TestToken::expired,
                        TestToken::notYetValid,
                        TestToken::foreignKey)
                .map(bad -> token -> bad.apply(OFFICE.apply(token)));
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void refusesABadTokenEverywhere(UnaryOperator<TestToken> token) {
        assertThat(post("/api/v1/activities", request(), token)).hasStatus(401);
        assertThat(put(PATH, request(), token, "\"0\"")).hasStatus(401);
        assertThat(post(PATH + "/publish", "{}", token)).hasStatus(401);
        assertThat(post(PATH + "/recordings", recording(), token)).hasStatus(401);
        assertThat(get("/api/v1/activities", token)).hasStatus(401);
        assertThat(get(PATH, token)).hasStatus(401);
        verifyNoInteractions(agenda);
    }

    @Test
    void asksWritersForAToken() {
        assertThat(post("/api/v1/activities", request(), null)).hasStatus(401);
        assertThat(put(PATH, request(), null, "\"0\"")).hasStatus(401);
        assertThat(post(PATH + "/publish", "{}", null)).hasStatus(401);
        assertThat(post(PATH + "/recordings", recording(), null)).hasStatus(401);
        verifyNoInteractions(agenda);
    }

    @Test
    void offersNoOtherVerbs() {
        assertThat(exchange(http.delete().uri(PATH), OFFICE)).hasStatus(403);
        assertThat(exchange(http.patch().uri(PATH), OFFICE)).hasStatus(403);
    }

    @Test
    void revisesWhatWasRead() {
        when(agenda.revise(any(), any(), any(), any())).thenReturn(drafted(conferenceDay()));

        assertThat(put(PATH, request(), PARTNER, "\"3\"")).hasStatusOk().hasHeader("ETag", "\"0\"");

        verify(agenda)
                .revise(
                        eq(ID),
                        argThat(content -> content.hosts().organisers().size() == 2),
                        argThat(author -> author.authorship().writable().equals(Set.of("coopcat"))
                                && author.reader().authorship().readable().equals(Set.of("coopcat"))),
                        eq(new Revision(3)));
    }

    @Test
    void asksWhichVersionWasRead() {
        assertThat(put(PATH, request(), OFFICE, null)).hasStatus(428);
        assertThat(put(PATH, request(), OFFICE, "*")).hasStatus(412);
        assertThat(put(PATH, request(), OFFICE, "W/\"0\"")).hasStatus(412);
        verifyNoInteractions(agenda);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"`{\"tellPeople\": true}`, true", "`{\"tellPeople\": false}`, false"})
    void publishesAndTellsPeopleOrNot(String body, boolean told) {
        when(agenda.publish(ID, told)).thenReturn(published(conferenceDay(), told));

        assertThat(post(PATH + "/publish", body, OFFICE))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.state", state -> assertThat(state).isEqualTo("PUBLISHED"))
                .hasPathSatisfying("$.toldPeople", said -> assertThat(said).isEqualTo(told))
                .hasPathSatisfying("$.past", past -> assertThat(past).isEqualTo(true))
                .hasPathSatisfying("$.publishedAt", time -> assertThat(time).isEqualTo("2026-11-24T09:31:10.125Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"tellPeople\": null}"})
    void leavesItToTheAgendaWhetherPeopleAreTold(String body) {
        when(agenda.publish(eq(ID), isNull())).thenReturn(published(conferenceDay(), true));

        assertThat(post(PATH + "/publish", body, OFFICE)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"tellPeople\": \"yes\"}", "{\"tellPeople\": 1}", "{\"tell\": true}", "{", "[]"})
    void refusesWhatIsNoAnswerToThat(String body) {
        assertThat(post(PATH + "/publish", body, OFFICE)).hasStatus(400);
        verifyNoInteractions(agenda);
    }

    @Test
    void answersASecondPublicationWithAConflict() {
        when(agenda.publish(any(), any())).thenThrow(new ConflictException("activity-published"));

        assertThat(post(PATH + "/publish", "{}", OFFICE))
                .hasStatus(409)
                .bodyJson()
                .hasPathSatisfying(
                        "$.type", type -> assertThat(type).isEqualTo("urn:problem:xarxa:activity-published"));
    }

    @Test
    void answersARecordingWithItsActivity() {
        when(agenda.record(eq(ID), any())).thenReturn(published(conferenceDay(), true));

        assertThat(post(PATH + "/recordings", recording(), OFFICE))
                .hasStatus(201)
                .headers()
                .hasHeaderSatisfying(
                        "Location", values -> assertThat(values.getFirst()).startsWith(PATH + "#"));
    }

    @ParameterizedTest
    @CsvSource({
        "nobody, false, false",
        "technician, true, false",
        "person without mandate, false, false",
        "machine with mandates, false, false",
        "partner, false, false",
        "auditor, false, false",
        "office, false, true",
        "commission, false, true",
        "administrator, false, true"
    })
    void tellsWhoReads(String who, boolean member, boolean everything) {
        when(agenda.read(any(), any())).thenThrow(new NotFoundException("activity-not-found", ID.value()));
        when(agenda.list(any())).thenReturn(new Listing<>(List.of(), null));

        assertThat(get(PATH, Callers.reader(who))).hasStatus(404);
        assertThat(get("/api/v1/activities", Callers.reader(who))).hasStatusOk();

        verify(agenda).read(eq(ID), argThat(reader -> is(reader, member, everything)));
        verify(agenda).list(argThat(selection -> is(selection.reader(), member, everything)));
    }

    private static boolean is(Reader reader, boolean member, boolean everything) {
        return reader.isMember() == member && reader.authorship().readsEverything() == everything;
    }

    @Test
    void readsWithTheVersionInTheTag() {
        when(agenda.read(any(), any())).thenReturn(published(conferenceDay(), true));

        assertThat(get(PATH, null)).hasStatusOk().hasHeader("ETag", "\"0\"");
    }

    @Test
    void listsWithACursor() {
        when(agenda.list(any())).thenReturn(new Listing<>(List.of(published(conferenceDay(), true)), "next-one"));

        assertThat(get(
                        "/api/v1/activities?limit=1&from=2021-01-01&to=2021-03-31&kind=LECTURE&theme=formacio"
                                + "&territory=osona&organiser=uab&speaker=manlleu&series=premis",
                        null))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.items.length()", size -> assertThat(size).isEqualTo(1))
                .hasPathSatisfying("$.next", next -> assertThat(next).isEqualTo("next-one"));
        verify(agenda).list(argThat(ActivityControllerSliceTests::isNarrowed));
    }

    private static boolean isNarrowed(Selection selection) {
        assertThat(selection.limit()).isEqualTo(1);
        assertThat(selection.filter().from()).isEqualTo("2021-01-01");
        assertThat(selection.filter().to()).isEqualTo("2021-03-31");
        assertThat(selection.filter().kind()).isEqualTo(Nature.Kind.LECTURE);
        assertThat(selection.filter().theme()).isEqualTo("formacio");
        assertThat(selection.filter().territory()).isEqualTo("osona");
        assertThat(selection.filter().organiser()).isEqualTo("uab");
        assertThat(selection.filter().speaker()).isEqualTo("manlleu");
        assertThat(selection.filter().series()).isEqualTo("premis");
        return true;
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit",
        "limit=101, limit",
        "limit=many, limit",
        "cursor=%24, cursor",
        "cursor=YQ, cursor",
        "from=2021, from",
        "to=demà, to",
        "from=2021-03-02&to=2021-03-01, to",
        "kind=PARTY, kind",
        "theme=futbol, theme",
        "territory=99999, territory",
        "territory=Osona, territory"
    })
    void namesTheParameterAtFault(String query, String field) {
        assertThat(get("/api/v1/activities?" + query, null))
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying("$.errors[0].field", name -> assertThat(name).isEqualTo(field));
        verifyNoInteractions(agenda);
    }

    @ParameterizedTest
    @CsvSource({
        "nobody, 403",
        "technician, 403",
        "auditor, 403",
        "partner without scope, 403",
        "partner, 200",
        "editor, 200",
        "office, 200",
        "commission, 200"
    })
    void letsThoseFilterByStateWhoReadDrafts(String who, int status) {
        when(agenda.list(any())).thenReturn(new Listing<>(List.of(), null));

        assertThat(get("/api/v1/activities?state=DRAFT", Callers.reader(who))).hasStatus(status);
    }

    @Test
    void showsSpeakersWithoutANameWhereItCannotBeRead() {
        when(names.of(any())).thenReturn(Map.of());
        when(agenda.read(any(), any())).thenReturn(published(conferenceDay(), true));

        assertThat(get(PATH, null))
                .bodyJson()
                .hasPathSatisfying(
                        "$.sessions[0].speakers[0].name",
                        name -> assertThat(name).isNull());
    }

    @Test
    void hasEndedWhenItsEndHasCome() {
        CLOCK.set(Instant.parse("2021-03-02T22:59:59Z"));
        when(agenda.read(any(), any())).thenReturn(published(conferenceDay(), true));
        assertThat(get(PATH, null))
                .bodyJson()
                .hasPathSatisfying("$.past", past -> assertThat(past).isEqualTo(false));

        CLOCK.set(Instant.parse("2021-03-02T23:00:00Z"));
        assertThat(get(PATH, null))
                .bodyJson()
                .hasPathSatisfying("$.past", past -> assertThat(past).isEqualTo(true));
    }
}
