package cat.xarxa.notification;

import static cat.xarxa.notification.directory.DirectoryFixtures.holderOf;
import static cat.xarxa.notification.directory.DirectoryFixtures.mandate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import cat.xarxa.local.testing.TestIssuer;
import cat.xarxa.local.testing.TestToken;
import cat.xarxa.notification.calendar.DigestCalendar;
import cat.xarxa.notification.delivery.HeldMails;
import cat.xarxa.notification.delivery.InboxRows.Part;
import cat.xarxa.notification.directory.Mandate;
import cat.xarxa.notification.directory.Organisations;
import cat.xarxa.notification.directory.Recipients;
import cat.xarxa.notification.directory.Role;
import cat.xarxa.notification.dryrun.DryRun;
import cat.xarxa.notification.dryrun.TestMail;
import cat.xarxa.notification.explanation.Explanations;
import cat.xarxa.notification.fanout.FanoutReports;
import cat.xarxa.notification.fanout.Holds;
import cat.xarxa.notification.feed.FeedLinks;
import cat.xarxa.notification.feed.InboxFeeds;
import cat.xarxa.notification.guest.GuestPage;
import cat.xarxa.notification.guest.Guests;
import cat.xarxa.notification.hold.HoldRules;
import cat.xarxa.notification.inbox.Inbox;
import cat.xarxa.notification.inbox.InboxItem;
import cat.xarxa.notification.inbox.InboxPage;
import cat.xarxa.notification.inbox.Wanted;
import cat.xarxa.notification.live.LiveInboxes;
import cat.xarxa.notification.preference.Category;
import cat.xarxa.notification.preference.OwnPreferences;
import cat.xarxa.notification.preference.OwnPreferences.Choice;
import cat.xarxa.notification.preference.Preference;
import cat.xarxa.notification.preference.Quiet;
import cat.xarxa.notification.preference.Quiet.Hours;
import cat.xarxa.notification.publication.PublicationKind;
import cat.xarxa.notification.publication.Publications;
import cat.xarxa.notification.reconciliation.Reconciliation;
import cat.xarxa.notification.senderdomain.DomainCheck;
import cat.xarxa.notification.sending.Sending;
import cat.xarxa.notification.subscription.Frequency;
import cat.xarxa.notification.subscription.OwnSubscriptions;
import cat.xarxa.notification.subscription.Subscription;
import cat.xarxa.notification.subscription.SubscriptionFixtures;
import cat.xarxa.notification.subscription.SubscriptionWords;
import cat.xarxa.notification.subscription.Subscriptions;
import cat.xarxa.notification.subscription.written.CriterionReader;
import cat.xarxa.notification.unsubscription.UnsubscribeLinks;
import cat.xarxa.notification.wording.Lang;
import cat.xarxa.notification.wording.Wording;
import cat.xarxa.platform.catalogue.Catalogue;
import cat.xarxa.platform.problem.NotFoundException;
import cat.xarxa.platform.web.Revision;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who may call what, and what they are answered. */
@WebMvcTest
@Import({Wording.class, Catalogue.class, CriterionReader.class, SubscriptionWords.class, HttpSliceTests.Rules.class})
class HttpSliceTests {

    private static final UUID ANNA = UUID.fromString("019f9b6a-3c00-7a11-8b52-6d1f0c2e4a01");
    private static final UUID ITEM = UUID.fromString("019eb58f-9c00-7a31-8f4e-5b2f6a1c0d3e");
    private static final LocalTime SIX = LocalTime.of(18, 0);
    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final String DELIVERIES = "/api/v1/publications/" + ITEM + "/deliveries";
    private static final UnaryOperator<TestToken> OFFICE =
            token -> token.person(UUID.randomUUID()).role("OFFICE");
    private static final UnaryOperator<TestToken> TECHNICIAN =
            token -> token.person(ANNA).mandate("manlleu", "TECHNICIAN", "USER").locale("es");
    private static final UnaryOperator<TestToken> PARTNER =
            token -> token.partner("coopcat").scope("content:read");

    @Autowired
    MockMvcTester http;

    @MockitoBean
    Inbox inbox;

    @MockitoBean
    FeedLinks feedLinks;

    @MockitoBean
    InboxFeeds feeds;

    @MockitoBean
    LiveInboxes live;

    @MockitoBean
    Subscriptions subscriptions;

    @MockitoBean
    OwnSubscriptions own;

    @MockitoBean
    OwnPreferences preferences;

    @MockitoBean
    HeldMails held;

    @MockitoBean
    DigestCalendar calendar;

    @MockitoBean
    UnsubscribeLinks links;

    @MockitoBean
    Organisations organisations;

    @MockitoBean
    Publications publications;

    @MockitoBean
    Recipients recipients;

    @MockitoBean
    FanoutReports reports;

    @MockitoBean
    Holds holds;

    @MockitoBean
    HoldRules holdRules;

    @MockitoBean
    DryRun dryRun;

    @MockitoBean
    TestMail testMail;

    @MockitoBean
    Explanations explanations;

    @MockitoBean
    Guests guests;

    @MockitoBean
    GuestPage guestPage;

    @MockitoBean
    Sending sending;

    @MockitoBean
    DomainCheck domainCheck;

    @MockitoBean
    Reconciliation reconciliation;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("xarxa.security.issuer", () -> TestIssuer.get().address());
    }

    static Stream<String> closed() {
        return Stream.of(
                "GET /api/v1/digests/next",
                "GET /api/v1/inbox",
                "GET /api/v1/inbox/stream",
                "POST /api/v1/inbox/read",
                "POST /api/v1/inbox/" + ITEM + "/read",
                "GET /api/v1/preferences",
                "GET /api/v1/subscriptions",
                "GET " + DELIVERIES);
    }

    @ParameterizedTest
    @MethodSource("closed")
    void asksForAToken(String endpoint) {
        assertThat(call(endpoint, null)).hasStatus(401).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(call(endpoint, token -> OFFICE.apply(token).audience("another-api")))
                .hasStatus(401);
        assertThat(call(endpoint, token -> OFFICE.apply(token).expired())).hasStatus(401);
        assertThat(call(endpoint, token -> OFFICE.apply(token).foreignKey())).hasStatus(401);
        verifyNoInteractions(inbox, live, subscriptions, reports);
    }

    @ParameterizedTest
    @MethodSource("closed")
    void hasNothingForMachines(String endpoint) {
        assertThat(call(endpoint, PARTNER)).hasStatus(403);
        verifyNoInteractions(inbox, live, subscriptions, reports);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DELETE /api/v1/inbox", "GET /api/v1/other", "PUT /api/v1/subscriptions", "GET /actuator/env"})
    void opensNothingElse(String endpoint) {
        assertThat(call(endpoint, OFFICE).getResponse().getStatus()).isIn(403, 404, 405);
    }

    @Test
    void keepsTheNumbersOfDeliveriesToTheOffice() {
        when(reports.of(ITEM))
                .thenReturn(new FanoutReports.Report(
                        ITEM,
                        List.of(
                                run(PublicationKind.ACTIVITY, "COMPLETED", 16L),
                                run(PublicationKind.RECORDING, "RELEASED", 2L))));

        assertThat(call("GET " + DELIVERIES, TECHNICIAN)).hasStatus(403);
        assertThat(call("GET " + DELIVERIES, token -> TECHNICIAN.apply(token).role("AUDITOR")))
                .hasStatus(403);
        assertThat(call("GET " + DELIVERIES, OFFICE)).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                {"id": "019eb58f-9c00-7a31-8f4e-5b2f6a1c0d3e", "runState": "RELEASED",
                 "counts": {"INBOX": {"DELIVERED": 32}, "EMAIL": {"ACCEPTED": 18}},
                 "runs": [
                   {"sourceEventId": "019eb58f-9c00-7a31-8f4e-5b2f6a1c0d3e", "kind": "ACTIVITY",
                    "publicationId": "019eb58f-9c00-7a31-8f4e-5b2f6a1c0d3e", "state": "COMPLETED",
                    "counts": {"INBOX": {"DELIVERED": 16}, "EMAIL": {"ACCEPTED": 16}},
                    "slices": {"total": 2, "done": 1}, "startedAt": "2026-11-24T09:30:00Z", "sequel": null},
                   {"sourceEventId": "019eb58f-9c00-7a31-8f4e-5b2f6a1c0d3e", "kind": "RECORDING",
                    "publicationId": "019eb58f-9c00-7a31-8f4e-5b2f6a1c0d3e", "state": "RELEASED",
                    "counts": {"INBOX": {"DELIVERED": 16}, "EMAIL": {"ACCEPTED": 2}},
                    "slices": {"total": 2, "done": 1}, "startedAt": "2026-11-24T09:30:00Z", "sequel": null}]}
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"send-now", "recall"})
    void asksForAReasonBeforeAHoldIsCutShort(String act) {
        String endpoint = "POST /api/v1/holds/" + ITEM + "/" + act;

        assertThat(send(endpoint, OFFICE, "{}")).hasStatus(400).bodyText().contains("\"field\":\"reason\"");
        assertThat(send(endpoint, OFFICE, "{\"reason\": \"" + "x".repeat(501) + "\"}"))
                .hasStatus(400);
        verifyNoInteractions(holds);
    }

    @Test
    void namesEachNumberOfTheHoldRuleThatIsAtFault() {
        assertThat(send(
                        "PUT /api/v1/settings/hold",
                        OFFICE,
                        "{\"usualMinutes\": -1, \"largeMinutes\": 721, \"reason\": \"prova\"}"))
                .hasStatus(400)
                .bodyText()
                .contains("\"usualMinutes\"", "\"largeMinutes\"", "\"largeAbove\"");
    }

    private static FanoutReports.Run run(PublicationKind kind, String state, long mails) {
        return new FanoutReports.Run(
                ITEM,
                kind,
                ITEM,
                state,
                Map.of("INBOX", Map.of("DELIVERED", 16L), "EMAIL", Map.of("ACCEPTED", mails)),
                new FanoutReports.Progress(2, 1),
                Instant.parse("2026-11-24T09:30:00Z"),
                true,
                null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"ca|Encara no s'ha difós", "es|Todavía no se ha difundido", "en|Not told yet"})
    void saysInTheCallersLanguageThatSomethingWasNotTold(String language, String title) {
        when(reports.of(ITEM)).thenThrow(new NotFoundException("publication-not-told"));

        assertThat(http.get()
                        .uri(DELIVERIES)
                        .header("Authorization", bearer(OFFICE))
                        .header("Accept-Language", language))
                .hasStatus(404)
                .bodyJson()
                .hasPathSatisfying("$.title", said -> assertThat(said).isEqualTo(title));
    }

    @Test
    void readsTheInboxOfWhomTheTokenNames() {
        when(inbox.page(any(), any(), any(), anyLong(), anyInt())).thenReturn(page());

        assertThat(call("GET /api/v1/inbox", TECHNICIAN))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                {"items": [{"id": "019eb58f-9c00-7a31-8f4e-5b2f6a1c0d3e",
                            "publicationId": "019f9b6a-3c00-7a11-8b52-6d1f0c2e4a01",
                            "kind": "POST", "type": "NEWS", "title": "Títol", "summary": "Resum", "lang": "ca",
                            "path": "/news/1/titol", "ownerOrg": "xarxa", "ownerName": "Xarxa", "reason": "Perquè sí",
                            "publishedAt": "2026-11-24T09:30:00Z", "receivedAt": "2026-11-24T09:30:01Z",
                            "read": false, "subjectId": "019eb58f-9c00-7a31-8f4e-5b2f6a1c0d3e",
                            "date": null, "starts": null, "ends": null, "zone": null, "past": false, "organisers": [],
                            "mail": "No per correu", "withdrawn": false, "archived": false,
                            "category": "NEWS", "earlier": 2}],
                 "next": "OQ", "unread": 3, "position": 12}
                """);
        verify(inbox).page(ANNA, Lang.ES, Wanted.INCOMING, Inbox.TOP, 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"person=019f9b6a-3c00-7a11-8b52-6d1f0c2e4aff", "personId=1", "sub=1", "recipient=x"})
    void readsNobodyElsesInboxWhateverIsAsked(String query) {
        when(inbox.page(any(), any(), any(), anyLong(), anyInt())).thenReturn(page());

        call("GET /api/v1/inbox?" + query, TECHNICIAN);
        call("POST /api/v1/inbox/read?" + query, TECHNICIAN);

        verify(inbox).page(eq(ANNA), any(), any(), anyLong(), anyInt());
        verify(inbox).readAll(ANNA);
    }

    @Test
    void turnsPagesByCursor() {
        when(inbox.page(any(), any(), any(), anyLong(), anyInt())).thenReturn(page());

        call("GET /api/v1/inbox?cursor=OQ&limit=5&lang=en&part=UNREAD&category=NEWS", TECHNICIAN);

        verify(inbox).page(ANNA, Lang.EN, new Wanted(Part.UNREAD, Category.NEWS, null), 9, 5);
    }

    @ParameterizedTest
    @CsvSource({
        "lang=fr,lang",
        "limit=0,limit",
        "limit=101,limit",
        "part=DELETED,part",
        "category=RUMOURS,category",
        "theme=astrologia,theme",
        "limit=x,limit",
        "cursor=%24,cursor",
        "cursor=eA,cursor"
    })
    void namesTheParameterAtFault(String query, String field) {
        assertThat(call("GET /api/v1/inbox?" + query, TECHNICIAN))
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying("$.errors[0].field", name -> assertThat(name).isEqualTo(field));
        verifyNoInteractions(inbox);
    }

    @Test
    void marksAsRead() {
        assertThat(call("POST /api/v1/inbox/" + ITEM + "/read", TECHNICIAN)).hasStatus(204);
        assertThat(call("POST /api/v1/inbox/read", TECHNICIAN)).hasStatus(204);

        verify(inbox).read(ANNA, ITEM);
        verify(inbox).readAll(ANNA);
    }

    @Test
    void knowsNoItemOfAnothersInbox() {
        doThrow(new NotFoundException("inbox-item-unknown")).when(inbox).read(ANNA, ITEM);

        assertThat(call("POST /api/v1/inbox/" + ITEM + "/read", TECHNICIAN))
                .hasStatus(404)
                .bodyJson()
                .hasPathSatisfying(
                        "$.type", type -> assertThat(type).isEqualTo("urn:problem:xarxa:inbox-item-unknown"));
        assertThat(call("POST /api/v1/inbox/not-an-id/read", TECHNICIAN)).hasStatus(400);
    }

    @Test
    void opensAStreamForThePersonOfTheTokenAndNoLongerThanIt() {
        when(live.open(any(), anyLong(), any(), any())).thenReturn(() -> {});

        MvcTestResult answer = http.get()
                .uri("/api/v1/inbox/stream?since=3")
                .header("Authorization", bearer(TECHNICIAN))
                .header("Last-Event-ID", "7")
                .asyncExchange();

        assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store");
        verify(live).open(eq(ANNA), eq(7L), argThat(life -> life.toMinutes() < 5 && life.toSeconds() > 200), any());
    }

    @Test
    void listsTheCallersSubscriptions() {
        when(subscriptions.of(ANNA)).thenReturn(List.of(subscription()));

        assertThat(call("GET /api/v1/subscriptions", TECHNICIAN))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.items[0].description", text -> assertThat(text).isEqualTo("les notícies de la xarxa"))
                .hasPathSatisfying(
                        "$.items[0].frequency", text -> assertThat(text).isEqualTo("WEEKLY"))
                .hasPathSatisfying(
                        "$.items[0].criteria.all[1].value",
                        text -> assertThat(text).isEqualTo("xarxa"))
                .hasPathSatisfying("$.next", next -> assertThat(next).isNull());
    }

    @Test
    void showsHowTheCallerWantsToBeWrittenTo() {
        when(preferences.get(ANNA))
                .thenReturn(new Preference(
                        ANNA, Set.of(Category.NEWS), new Quiet(new Hours(SIX, EIGHT), true, false), 3, 7));

        when(preferences.zone(ANNA)).thenReturn(ZoneId.of("Atlantic/Canary"));

        assertThat(call("GET /api/v1/preferences", TECHNICIAN))
                .hasStatusOk()
                .hasHeader("ETag", "\"7\"")
                .hasHeader("Cache-Control", "no-store")
                .bodyJson()
                .isLenientlyEqualTo("""
                {"quiet": {"from": "18:00", "to": "08:00", "weekends": true, "holidays": false},
                 "cap": 3, "zone": "Atlantic/Canary", "version": 7,
                 "matrix": [
                   {"category": "NEWS", "channel": "INBOX", "on": true, "mandatory": true},
                   {"category": "NEWS", "description": "Notícies i recursos", "channel": "EMAIL",
                    "on": false, "mandatory": false},
                   {"category": "ALERTS", "channel": "INBOX", "on": true, "mandatory": true},
                   {"category": "ALERTS", "channel": "EMAIL", "on": true, "mandatory": false},
                   {"category": "ACTIVITIES", "channel": "INBOX", "on": true, "mandatory": true},
                   {"category": "ACTIVITIES", "channel": "EMAIL", "on": true, "mandatory": false},
                   {"category": "RECORDINGS", "channel": "INBOX", "on": true, "mandatory": true},
                   {"category": "RECORDINGS", "channel": "EMAIL", "on": true, "mandatory": false},
                   {"category": "PROJECTS", "channel": "INBOX", "on": true, "mandatory": true},
                   {"category": "PROJECTS", "channel": "EMAIL", "on": true, "mandatory": false},
                   {"category": "PERSONAL", "channel": "INBOX", "on": true, "mandatory": true},
                   {"category": "PERSONAL", "channel": "EMAIL", "on": true, "mandatory": true},
                   {"category": "STATUTORY", "channel": "INBOX", "on": true, "mandatory": true},
                   {"category": "STATUTORY", "channel": "EMAIL", "on": true, "mandatory": true}]}
                """);
    }

    @Test
    void changesThemAsAWholeByWhatWasRead() {
        when(preferences.zone(ANNA)).thenReturn(DigestCalendar.HOME);
        when(preferences.change(any(), any(), any())).thenReturn(Preference.standard(ANNA, 5));

        assertThat(put("\"7\"", """
                {"matrix": [{"category": "NEWS", "channel": "EMAIL", "on": false},
                            {"category": "STATUTORY", "channel": "EMAIL", "on": true}],
                 "quiet": {"from": "18:00", "to": "08:00", "holidays": true}, "cap": 3}""")).hasStatusOk();
        assertThat(put(null, "{\"cap\": 3}")).hasStatus(428);

        verify(preferences)
                .change(
                        ANNA,
                        new Revision(7),
                        new Choice(Set.of(Category.NEWS), new Quiet(new Hours(SIX, EIGHT), false, true), 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|cap|Afegeix",
                "{'cap': 1001}|cap|entre 0 i",
                "{'cap': -1}|cap|entre 0 i",
                "{'cap': 5, 'matrix': [{'category': 'NEWS', 'channel': 'INBOX', 'on': false}]}|matrix[0].on|safata",
                "{'cap': 5, 'matrix': [{'category': 'STATUTORY', 'channel': 'EMAIL', 'on': false}]}|matrix[0].on|sempre",
                "{'cap': 5, 'matrix': [{'category': 'PERSONAL', 'channel': 'EMAIL', 'on': false}]}|matrix[0].on|sempre",
                "{'cap': 5, 'matrix': [{'category': 'GOSSIP', 'channel': 'EMAIL', 'on': false}]}|matrix[0].category|NEWS",
                "{'cap': 5, 'matrix': [{'category': 'NEWS', 'channel': 'EMAIL'}]}|matrix[0].on|Afegeix",
                "{'cap': 5, 'matrix': [null]}|matrix[0]|Afegeix",
                "{'cap': 5, 'quiet': {'from': '18:00'}}|quiet.to|altra hora",
                "{'cap': 5, 'quiet': {'to': '18:00'}}|quiet.from|altra hora",
                "{'cap': 5, 'quiet': {'from': '8', 'to': '18:00'}}|quiet.from|18:00",
                "{'cap': 5, 'quiet': {'from': '24:00', 'to': '18:00'}}|quiet.from|18:00",
                "{'cap': 5, 'quiet': {'from': '18:00', 'to': '18:00'}}|quiet.to|canvia"
            })
    void namesTheFieldOfPreferencesAtFaultAndTheRemedy(String body, String field, String remedy) {
        assertThat(put("\"0\"", body.replace('\'', '"')))
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying("$.errors[0].field", name -> assertThat(name).isEqualTo(field))
                .hasPathSatisfying(
                        "$.errors.length()", faults -> assertThat(faults).isEqualTo(1))
                .hasPathSatisfying(
                        "$.errors[0].message",
                        said -> assertThat(said).asString().containsIgnoringCase(remedy));
        verify(preferences, never()).change(any(), any(), any());
    }

    private MvcTestResult put(@Nullable String ifMatch, String body) {
        var request = http.put()
                .uri("/api/v1/preferences")
                .header("Authorization", bearer(TECHNICIAN))
                .header("Accept-Language", "ca")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
    }

    @Test
    void tellsWhenTheNextDigestComes() {
        Instant monday = Instant.parse("2099-11-30T07:00:00Z");
        when(held.soonest(ANNA)).thenReturn(Optional.of(monday.plusSeconds(1)));
        when(held.count(ANNA)).thenReturn(3L);
        when(subscriptions.of(ANNA)).thenReturn(List.of(subscription()));
        when(calendar.next(eq(Frequency.WEEKLY), any(), eq(DigestCalendar.HOME)))
                .thenReturn(monday);

        assertThat(call("GET /api/v1/digests/next", TECHNICIAN))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                {"due": "2099-11-30T07:00:00Z", "zone": "Europe/Madrid", "waiting": 3}""");
    }

    @Test
    void tellsOfNoDigestToWhoFollowsNothingAtItsPace() {
        when(held.soonest(ANNA)).thenReturn(Optional.of(Instant.EPOCH));

        assertThat(call("GET /api/v1/digests/next", TECHNICIAN))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                {"due": null, "zone": "Europe/Madrid", "waiting": 0}""");
    }

    @Test
    void showsWhatALinkEndsAndEndsNothing() {
        when(links.find("token-1")).thenReturn(List.of(subscription()));
        when(organisations.names(any())).thenReturn(Map.of("vic", "Ajuntament de Vic"));

        assertThat(call("GET /api/v1/unsubscriptions/token-1", null))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("Referrer-Policy", "no-referrer")
                .bodyJson()
                .isStrictlyEqualTo("""
                {"state": "ACTIVE", "interest": "NETWORK_NEWS", "description": "les notícies de la xarxa",
                 "frequency": "WEEKLY", "orgName": "Ajuntament de Vic"}
                """);
        verify(links, never()).use(any(), any());
    }

    @Test
    void endsWhatALinkEndsByPostWithAnyBodyOrNone() {
        when(links.use(eq("token-1"), any())).thenReturn(List.of(subscription()));
        when(organisations.names(any())).thenReturn(Map.of());

        assertThat(call("POST /api/v1/unsubscriptions/token-1", null)).hasStatusOk();
        assertThat(http.post()
                        .uri("/api/v1/unsubscriptions/token-1")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content("List-Unsubscribe=One-Click"))
                .hasStatusOk();
    }

    @Test
    void knowsNoOtherLinks() {
        when(links.find(any())).thenReturn(List.of());
        when(links.use(any(), any())).thenReturn(List.of());

        assertThat(call("GET /api/v1/unsubscriptions/another", null)).hasStatus(404);
        assertThat(call("POST /api/v1/unsubscriptions/another", null)).hasStatus(404);
    }

    private static InboxPage page() {
        InboxItem item = new InboxItem(
                ITEM,
                ANNA,
                PublicationKind.POST,
                "NEWS",
                "Títol",
                "Resum",
                Lang.CA,
                "/news/1/titol",
                "xarxa",
                "Xarxa",
                "Perquè sí",
                Instant.parse("2026-11-24T09:30:00Z"),
                Instant.parse("2026-11-24T09:30:01Z"),
                false,
                ITEM,
                null,
                "No per correu",
                false,
                false,
                Category.NEWS,
                2);
        return new InboxPage(List.of(item), OptionalLong.of(9), 3, 12);
    }

    private static Subscription subscription() {
        Mandate mandate = mandate(Role.REPRESENTATIVE, "vic");
        return SubscriptionFixtures.broughtBy(mandate, holderOf(mandate)).getFirst();
    }

    private MvcTestResult call(String endpoint, @Nullable UnaryOperator<TestToken> token) {
        String[] parts = endpoint.split(" ", 2);
        var request = http.method(HttpMethod.valueOf(parts[0])).uri(parts[1]);
        return token == null
                ? request.exchange()
                : request.header("Authorization", bearer(token)).exchange();
    }

    private MvcTestResult send(String endpoint, UnaryOperator<TestToken> token, String json) {
        String[] parts = endpoint.split(" ", 2);
        return http.method(HttpMethod.valueOf(parts[0]))
                .uri(parts[1])
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .header("Authorization", bearer(token))
                .exchange();
    }

    private static String bearer(UnaryOperator<TestToken> token) {
        return "Bearer " + TestIssuer.token(token);
    }

    /** The service's own rules of who may call what. */
    @TestConfiguration
    @ComponentScan("cat.xarxa.notification.security")
    static class Rules {}
}
