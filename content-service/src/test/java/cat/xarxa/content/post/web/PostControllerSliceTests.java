package cat.xarxa.content.post.web;

import static cat.xarxa.content.post.PostFixtures.news;
import static cat.xarxa.content.post.PostFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import cat.xarxa.content.JsonSchema;
import cat.xarxa.content.organisation.Organisations;
import cat.xarxa.content.post.Audience;
import cat.xarxa.content.post.Content;
import cat.xarxa.content.post.Newsroom;
import cat.xarxa.content.post.Post;
import cat.xarxa.content.post.PostFixtures;
import cat.xarxa.content.post.PostType;
import cat.xarxa.content.post.Selection;
import cat.xarxa.local.testing.TestIssuer;
import cat.xarxa.local.testing.TestToken;
import cat.xarxa.platform.catalogue.Catalogue;
import cat.xarxa.platform.problem.ConflictException;
import cat.xarxa.platform.problem.NotFoundException;
import cat.xarxa.platform.text.Language;
import cat.xarxa.platform.web.Listing;
import cat.xarxa.platform.web.Revision;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
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
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@WebMvcTest(PostController.class)
@Import({DraftReader.class, PostViews.class, Catalogue.class, PostControllerSliceTests.Rules.class})
class PostControllerSliceTests {

    private static final UUID ID = PostFixtures.ID.value();
    private static final UnaryOperator<TestToken> OFFICE =
            token -> token.person(UUID.randomUUID()).role("OFFICE");
    private static final UnaryOperator<TestToken> TECHNICIAN =
            token -> token.person(UUID.randomUUID()).mandate("manlleu", "TECHNICIAN", "USER");

    @Autowired
    MockMvcTester http;

    @MockitoBean
    Newsroom newsroom;

    @MockitoBean
    Organisations organisations;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("xarxa.security.issuer", () -> TestIssuer.get().address());
    }

    @BeforeEach
    void knowSomeOrganisations() {
        Map<String, String> names = Map.of("xarxa", "Xarxa", "coopcat", "Confederació", "manlleu", "Manlleu");
        when(organisations.knows(any())).thenAnswer(call -> names.containsKey(call.<String>getArgument(0)));
        when(organisations.namesOf(any()))
                .thenAnswer(call -> call.<Collection<String>>getArgument(0).stream()
                        .filter(names::containsKey)
                        .collect(Collectors.toMap(slug -> slug, names::get)));
    }

    @Test
    void draftsForTheOffice() {
        when(newsroom.write(any(), any())).thenReturn(PostFixtures.draft(news()));

        MvcTestResult answer = draft(request(), OFFICE);

        assertThat(answer).hasStatus(201).hasHeader("Location", "/api/v1/posts/" + ID);
        assertThat(answer)
                .bodyJson()
                .hasPathSatisfying("$.state", state -> assertThat(state).isEqualTo("DRAFT"))
                .hasPathSatisfying("$.ownerName", name -> assertThat(name).isEqualTo("Xarxa"))
                .hasPathSatisfying("$.sourceName", name -> assertThat(name).isEqualTo("Confederació"))
                .hasPathSatisfying("$.publishedAt", time -> assertThat(time).isNull())
                .hasPathSatisfying(
                        "$.texts.ca.slug",
                        slug -> assertThat(slug).isEqualTo("seguiment-dels-projectes-presentats-a-next-generation-eu"))
                .hasPathSatisfying(
                        "$.texts.ca.bodyHtml",
                        html -> assertThat(html).asString().contains("<strong>"));
    }

    @Test
    void handsOnWhatTheOfficeWrote() {
        when(newsroom.write(any(), any())).thenReturn(PostFixtures.draft(news()));

        draft(request(), OFFICE);

        verify(newsroom).write(argThat(PostControllerSliceTests::isWhatTheOfficeWrote), isNull());
    }

    private static boolean isWhatTheOfficeWrote(Content content) {
        assertThat(content.type()).isEqualTo(PostType.NEWS);
        assertThat(content.audience()).isEqualTo(Audience.PUBLIC);
        assertThat(content.origin()).isEqualTo(new Content.Origin("xarxa", "coopcat"));
        assertThat(content.subject().themes()).containsExactly("fons-europeus");
        assertThat(content.subject().territories()).containsExactly("08112", "osona");
        assertThat(content.subject().occurredOn()).isEqualTo("2021-03-31");
        assertThat(content.texts().languages()).containsExactly(Language.CA, Language.EN);
        return true;
    }

    @Test
    void takesADraftWithoutWhatIsOptional() {
        when(newsroom.write(any(), any())).thenReturn(PostFixtures.draft(news()));
        ObjectNode body = request();
        body.remove(List.of("sourceOrg", "themes", "territories", "occurredOn"));

        assertThat(draft(body, OFFICE)).hasStatus(201);
    }

    static Stream<UnaryOperator<TestToken>> strangers() {
        return Stream.of(
                TECHNICIAN,
                token -> token.person(UUID.randomUUID()).mandate("manlleu", "TECHNICIAN", "ADMIN"),
                token -> token.person(UUID.randomUUID()).role("COMMISSION"),
                token -> token.person(UUID.randomUUID()).role("AUDITOR"),
                token -> token.partner("coopcat").scope("content:read"),
                token -> token.partner("manlleu").scope("activities:write"),
                token -> token.scope("OFFICE").claim("role", "OFFICE"),
                UnaryOperator.identity());
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void letsNobodyElseWrite(UnaryOperator<TestToken> token) {
        assertThat(draft(request(), token)).hasStatus(403);
        assertThat(publish(token)).hasStatus(403);
        verifyNoInteractions(newsroom);
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
        assertThat(draft(request(), token)).hasStatus(401);
        assertThat(publish(token)).hasStatus(401);
        assertThat(get("/api/v1/posts", token)).hasStatus(401);
        assertThat(get("/api/v1/posts/" + ID, token)).hasStatus(401);
        verifyNoInteractions(newsroom);
    }

    @Test
    void asksWritersForAToken() {
        assertThat(draft(request(), null)).hasStatus(401);
        assertThat(publish(null)).hasStatus(401);
        verifyNoInteractions(newsroom);
    }

    @Test
    void publishesForTheOffice() {
        when(newsroom.publish(PostFixtures.ID)).thenReturn(published(news()));

        assertThat(publish(OFFICE))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.state", state -> assertThat(state).isEqualTo("PUBLISHED"))
                .hasPathSatisfying("$.publishedAt", time -> assertThat(time).isEqualTo("2026-11-24T09:30:00.250Z"));
    }

    @Test
    void answersASecondPublicationWithAConflict() {
        when(newsroom.publish(PostFixtures.ID)).thenThrow(new ConflictException("post-not-draft", "PUBLISHED"));

        assertThat(publish(OFFICE))
                .hasStatus(409)
                .bodyJson()
                .hasPathSatisfying("$.type", type -> assertThat(type).isEqualTo("urn:problem:xarxa:post-not-draft"))
                .hasPathSatisfying(
                        "$.detail", detail -> assertThat(detail).asString().contains("PUBLISHED"));
    }

    @ParameterizedTest
    @CsvSource({
        "nobody, false, false",
        "technician, true, false",
        "representative, true, false",
        "person without mandate, false, false",
        "partner, false, false",
        "machine with mandates, false, false",
        "auditor, false, false",
        "office, false, true",
        "commission, false, true",
        "administrator, false, true"
    })
    void tellsWhoReads(String who, boolean isMember, boolean readsEverything) {
        when(newsroom.read(any(), any())).thenThrow(new NotFoundException("post-not-found", ID.toString()));
        when(newsroom.list(any())).thenReturn(new Listing<>(List.of(), null));

        assertThat(get("/api/v1/posts/" + ID, readerToken(who))).hasStatus(404);
        assertThat(get("/api/v1/posts", readerToken(who))).hasStatusOk();

        verify(newsroom)
                .read(
                        eq(PostFixtures.ID),
                        argThat(reader -> reader.isMember() == isMember
                                && reader.authorship().readsEverything() == readsEverything));
        verify(newsroom).list(argThat(selection -> selection.reader().isMember() == isMember));
    }

    @Test
    void takesAPartnersPostAsAProposalWithItselfAsTheSource() {
        when(newsroom.write(any(), any())).thenReturn(PostFixtures.proposal(news()));

        MvcTestResult answer =
                draft(request(), token -> token.partner("coopcat").scope("content:write"));

        assertThat(answer).hasStatus(201).hasHeader("ETag", "\"0\"");
        assertThat(answer)
                .bodyJson()
                .hasPathSatisfying("$.state", state -> assertThat(state).isEqualTo("REVIEW"))
                .hasPathSatisfying(
                        "$.proposedBy", partner -> assertThat(partner).isEqualTo("coopcat"));
        verify(newsroom)
                .write(argThat(content -> "coopcat".equals(content.origin().sourceOrg())), eq("coopcat"));
    }

    @ParameterizedTest
    @CsvSource({"manlleu, coopcat, not-your-organisation", "xarxa, manlleu, not-your-source"})
    void letsAPartnerSpeakForItselfOnly(String owner, String source, String problem) {
        ObjectNode body = request().put("ownerOrg", owner).put("sourceOrg", source);

        assertThat(draft(body, token -> token.partner("coopcat").scope("content:write")))
                .hasStatus(403)
                .bodyJson()
                .hasPathSatisfying("$.type", type -> assertThat(type).isEqualTo("urn:problem:xarxa:" + problem));
        verifyNoInteractions(newsroom);
    }

    @Test
    void writesAnewForWhoReadIt() {
        when(newsroom.revise(any(), any(), any(), any())).thenReturn(PostFixtures.draft(news()));

        assertThat(revise("\"3\"", OFFICE)).hasStatusOk();

        verify(newsroom).revise(eq(PostFixtures.ID), any(), any(), eq(new Revision(3)));
    }

    @Test
    void asksWritersWhatTheyRead() {
        assertThat(revise(null, OFFICE)).hasStatus(428);
        assertThat(revise("*", OFFICE)).hasStatus(412);
        assertThat(revise("\"0\"", TECHNICIAN)).hasStatus(403);
        assertThat(revise("\"0\"", null)).hasStatus(401);
        verifyNoInteractions(newsroom);
    }

    private MvcTestResult revise(@Nullable String ifMatch, @Nullable UnaryOperator<TestToken> token) {
        var put = http.put()
                .uri("/api/v1/posts/" + ID)
                .contentType(MediaType.APPLICATION_JSON)
                .content(request().toString());
        if (ifMatch != null) {
            put = put.header("If-Match", ifMatch);
        }
        if (token != null) {
            put = put.header("Authorization", "Bearer " + TestIssuer.token(token));
        }
        return put.exchange();
    }

    private static @Nullable UnaryOperator<TestToken> readerToken(String who) {
        UnaryOperator<TestToken> person = token -> token.person(UUID.randomUUID());
        return switch (who) {
            case "technician" -> TECHNICIAN;
            case "representative" -> token -> person.apply(token).mandate("vic", "REPRESENTATIVE", "USER");
            case "person without mandate" -> person;
            case "partner" -> token -> token.partner("coopcat").scope("content:read");
            case "machine with mandates" -> token -> token.mandate("vic", "TECHNICIAN", "USER");
            case "auditor" -> token -> person.apply(token).role("AUDITOR");
            case "office" -> OFFICE;
            case "commission" -> token -> person.apply(token).role("COMMISSION");
            case "administrator" -> token -> person.apply(token).role("PLATFORM_ADMIN");
            default -> null;
        };
    }

    @Test
    void listsWithACursor() {
        when(newsroom.list(any())).thenReturn(new Listing<>(List.of(published(news())), "next-one"));

        assertThat(get("/api/v1/posts?limit=1&type=NEWS&theme=fons-europeus&territory=osona&ownerOrg=xarxa", null))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.items.length()", size -> assertThat(size).isEqualTo(1))
                .hasPathSatisfying("$.next", next -> assertThat(next).isEqualTo("next-one"));
        verify(newsroom).list(argThat(selection -> isNarrowed(selection)));
    }

    private static boolean isNarrowed(Selection selection) {
        assertThat(selection.limit()).isEqualTo(1);
        assertThat(selection.filter().type()).isEqualTo(PostType.NEWS);
        assertThat(selection.filter().theme()).isEqualTo("fons-europeus");
        assertThat(selection.filter().territory()).isEqualTo("osona");
        assertThat(selection.filter().ownerOrg()).isEqualTo("xarxa");
        return true;
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit",
        "limit=101, limit",
        "limit=many, limit",
        "cursor=%24, cursor",
        "cursor=YQ, cursor",
        "type=GOSSIP, type",
        "theme=futbol, theme",
        "territory=99999, territory",
        "territory=Osona, territory"
    })
    void namesTheParameterAtFault(String query, String field) {
        assertThat(get("/api/v1/posts?" + query, null))
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying("$.errors[0].field", name -> assertThat(name).isEqualTo(field));
        verifyNoInteractions(newsroom);
    }

    @Test
    void letsOnlyAuthorsFilterByState() {
        when(newsroom.list(any())).thenReturn(new Listing<>(List.of(), null));

        assertThat(get("/api/v1/posts?state=DRAFT", TECHNICIAN)).hasStatus(403);
        assertThat(get("/api/v1/posts?state=DRAFT", null)).hasStatus(403);
        assertThat(get("/api/v1/posts?state=DRAFT", OFFICE)).hasStatusOk();
        verify(newsroom).list(argThat(selection -> selection.state() == Post.State.DRAFT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /type                | null                | type                | required
            /type                | "GOSSIP"            | type                | one-of
            /type                | "news"              | type                | one-of
            /audience            | null                | audience            | required
            /audience            | "ALL"               | audience            | one-of
            /ownerOrg            | null                | ownerOrg            | required
            /ownerOrg            | " "                 | ownerOrg            | required
            /ownerOrg            | "nobody"            | ownerOrg            | unknown-organisation
            /sourceOrg           | "nobody"            | sourceOrg           | unknown-organisation
            /sourceOrg           | ""                  | sourceOrg           | unknown-organisation
            /themes              | ["habitatge","x"]   | themes[1]           | unknown-theme
            /themes              | [null]              | themes[0]           | unknown-theme
            /themes              | ["a","a","a","a","a","a","a","a","a","a","a"] | themes | too-many
            /territories         | ["99999"]           | territories[0]      | unknown-municipality
            /territories         | ["081120"]          | territories[0]      | unknown-municipality
            /territories         | ["Osona"]           | territories[0]      | unknown-comarca
            /territories         | "osona"             | territories         | wrong-type
            /occurredOn          | "yesterday"         | occurredOn          | not-a-day
            /occurredOn          | "2021-02-30"        | occurredOn          | not-a-day
            /occurredOn          | "2021-3-2"          | occurredOn          | not-a-day
            /occurredOn          | "+12021-03-02"      | occurredOn          | not-a-day
            /texts               | null                | texts.ca            | catalan-required
            /texts               | {}                  | texts.ca            | catalan-required
            /texts/ca            | null                | texts.ca            | catalan-required
            /texts/ca/title      | null                | texts.ca.title      | required
            /texts/ca/title      | " "                 | texts.ca.title      | required
            /texts/ca/title      | "a\\nb"             | texts.ca.title      | forbidden-character
            /texts/ca/title      | {"$ne":null}        | texts.ca.title      | wrong-type
            /texts/ca/title      | ["a"]               | texts.ca.title      | wrong-type
            /texts/ca/summary    | null                | texts.ca.summary    | required
            /texts/ca/summary    | "a\\u202Eb"         | texts.ca.summary    | forbidden-character
            /texts/ca/body       | ""                  | texts.ca.body       | required
            /texts/ca/body       | "a\\u0000b"         | texts.ca.body       | forbidden-character
            /texts/ca/slug       | "x"                 | texts.ca.slug       | unknown-property
            /texts/en/title      | null                | texts.en.title      | required
            /texts/fr            | {"title":"T","summary":"S","body":"B"} | texts.fr | unknown-language
            /texts/CA            | {"title":"T","summary":"S","body":"B"} | texts.CA | unknown-language
            /publishedAt         | "2021-01-01"        | publishedAt         | unknown-property
            /state               | "PUBLISHED"         | state               | unknown-property
            """)
    void namesTheFieldAtFaultAndKeepsNothing(String pointer, String value, String field, String code) {
        ObjectNode body = request();
        int name = pointer.lastIndexOf('/');
        ((ObjectNode) body.at(pointer.substring(0, name)))
                .set(pointer.substring(name + 1), JsonMapper.shared().readTree(value));

        MvcTestResult answer = draft(body, OFFICE);

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
        verifyNoInteractions(newsroom);
    }

    @ParameterizedTest
    @CsvSource({"title, 200", "summary, 500", "body, 50000"})
    void saysHowLongATextMayBe(String part, int limit) {
        ObjectNode body = request();
        ((ObjectNode) body.at("/texts/ca")).put(part, "a".repeat(limit + 1));

        assertThat(draft(body, OFFICE))
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying("$.errors[0].field", name -> assertThat(name).isEqualTo("texts.ca." + part))
                .hasPathSatisfying("$.errors[0].code", code -> assertThat(code).isEqualTo("too-long"));
    }

    @Test
    void asksForCatalanWhenThereIsOnlySpanish() {
        ObjectNode body = request();
        ObjectNode texts = (ObjectNode) body.get("texts");
        texts.set("es", texts.remove("ca"));

        assertThat(draft(body, OFFICE))
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[0].field", field -> assertThat(field).isEqualTo("texts.ca"));
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        JsonNode body = JsonMapper.shared().readTree("""
                {"themes": ["x"], "territories": ["99999"], "occurredOn": "?", "texts": {"es": {}, "fr": {}}}
                """);

        assertThat(draft(body, OFFICE))
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[*].field",
                        fields -> assertThat(fields)
                                .asInstanceOf(InstanceOfAssertFactories.LIST)
                                .containsExactlyInAnyOrder(
                                        "type",
                                        "ownerOrg",
                                        "audience",
                                        "themes[0]",
                                        "territories[0]",
                                        "occurredOn",
                                        "texts.fr",
                                        "texts.ca",
                                        "texts.es.title",
                                        "texts.es.summary",
                                        "texts.es.body"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ca | Falta el text en català, que és obligatori: afegeix «ca» amb títol, resum i cos.
            es | Falta el texto en catalán, que es obligatorio: añade «ca» con título, resumen y cuerpo.
            en | The Catalan text is missing, and it is required: add “ca” with title, summary and body.
            fr | Falta el text en català, que és obligatori: afegeix «ca» amb títol, resum i cos.
            """)
    void speaksTheLanguageOfWhoAsks(String language, String message) {
        ObjectNode body = request();
        ((ObjectNode) body.get("texts")).remove("ca");

        assertThat(http.post()
                        .uri("/api/v1/posts")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body.toString())
                        .header("Authorization", "Bearer " + TestIssuer.token(OFFICE))
                        .header("Accept-Language", language))
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[0].message", text -> assertThat(text).isEqualTo(message));
    }

    @Test
    void speaksCatalanToWhoAsksForNoLanguage() {
        ObjectNode body = request();
        ((ObjectNode) body.get("texts")).remove("ca");

        assertThat(draft(body, OFFICE))
                .hasHeader("Content-Language", "ca")
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[0].message",
                        text -> assertThat(text).asString().startsWith("Falta el text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"x\"", "{\"type\":\"NEWS\",\"type\":\"ALERT\"}"})
    void refusesWhatIsNoCommand(String body) {
        assertThat(http.post()
                        .uri("/api/v1/posts")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .header("Authorization", "Bearer " + TestIssuer.token(OFFICE)))
                .hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        verifyNoInteractions(newsroom);
    }

    @Test
    void takesNothingButJson() {
        assertThat(http.post()
                        .uri("/api/v1/posts")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content("type=NEWS")
                        .header("Authorization", "Bearer " + TestIssuer.token(OFFICE)))
                .hasStatus(415);
    }

    @Test
    void offersNoOtherVerbs() {
        assertThat(http.delete()
                        .uri("/api/v1/posts/" + ID)
                        .header("Authorization", "Bearer " + TestIssuer.token(OFFICE)))
                .hasStatus(403);
        verifyNoInteractions(newsroom);
    }

    private static ObjectNode request() {
        return (ObjectNode) JsonMapper.shared().readTree(JsonSchema.file("/draft.json"));
    }

    private MvcTestResult draft(JsonNode body, @Nullable UnaryOperator<TestToken> token) {
        MockMvcTester.MockMvcRequestBuilder request = http.post()
                .uri("/api/v1/posts")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.toString());
        return authorised(request, token).exchange();
    }

    private MvcTestResult publish(@Nullable UnaryOperator<TestToken> token) {
        return authorised(http.post().uri("/api/v1/posts/" + ID + "/publish"), token)
                .exchange();
    }

    private MvcTestResult get(String uri, @Nullable UnaryOperator<TestToken> token) {
        return authorised(http.get().uri(URI.create(uri)), token).exchange();
    }

    private static MockMvcTester.MockMvcRequestBuilder authorised(
            MockMvcTester.MockMvcRequestBuilder request, @Nullable UnaryOperator<TestToken> token) {
        return token == null ? request : request.header("Authorization", "Bearer " + TestIssuer.token(token));
    }

    /** The service's own rules of who may call what. */
    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan("cat.xarxa.content.security")
    static class Rules {}
}
