package cat.xarxa.members.member.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import cat.xarxa.local.testing.TestIssuer;
import cat.xarxa.local.testing.TestToken;
import cat.xarxa.members.member.MemberFilter;
import cat.xarxa.members.member.MemberFixtures;
import cat.xarxa.members.member.MemberKind;
import cat.xarxa.members.member.MemberNotFound;
import cat.xarxa.members.member.MemberRoll;
import cat.xarxa.members.member.MemberState;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.security.Rules;
import cat.xarxa.members.territory.Municipalities;
import cat.xarxa.members.territory.PopulationBand;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest(MemberController.class)
@Import({Rules.class, Municipalities.class})
class MemberControllerSliceTests {

    private static final Set<MemberState> PUBLIC = EnumSet.of(MemberState.PENDING, MemberState.ADHERED);
    private static final Set<MemberState> ALL = EnumSet.allOf(MemberState.class);

    @Autowired
    MockMvcTester http;

    @MockitoBean
    MemberRoll roll;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("xarxa.security.issuer", () -> TestIssuer.get().address());
    }

    @Test
    void listsForEverybodyWhatIsPublic() {
        when(roll.list(any(), any(), anyInt())).thenReturn(List.of(MemberFixtures.manlleu()));

        assertThat(get("/api/v1/members", null))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.items[0].id", id -> assertThat(id).isEqualTo("manlleu"))
                .hasPathSatisfying("$.next", next -> assertThat(next).isNull());
        verify(roll).list(MemberFilter.in(PUBLIC), null, 21);
    }

    static Stream<UnaryOperator<TestToken>> staff() {
        return Stream.of("OFFICE", "COMMISSION", "PLATFORM_ADMIN").map(role -> token -> token.role(role));
    }

    @ParameterizedTest
    @MethodSource("staff")
    void listsEverythingForStaff(UnaryOperator<TestToken> who) {
        assertThat(get("/api/v1/members", who)).hasStatusOk();
        verify(roll).list(MemberFilter.in(ALL), null, 21);
    }

    static Stream<UnaryOperator<TestToken>> others() {
        return Stream.of(
                token -> token.person(UUID.randomUUID()).mandate("manlleu", "TECHNICIAN", "ADMIN"),
                token -> token.role("AUDITOR"),
                token -> token.partner("coopcat").scope("content:read"),
                token -> token.scope("OFFICE"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void listsForAllOthersWhatIsPublic(UnaryOperator<TestToken> who) {
        assertThat(get("/api/v1/members?state=APPLIED", who)).hasStatusOk();
        verify(roll).list(MemberFilter.in(Set.of()), null, 21);
    }

    @Test
    void narrows() {
        String places = "comarca=osona&province=Barcelona&populationBand=UP_TO_50000";
        assertThat(get("/api/v1/members?" + places + "&kind=TOWN_COUNCIL&state=ADHERED&limit=7", null))
                .hasStatusOk();
        verify(roll)
                .list(
                        new MemberFilter(
                                "osona",
                                "Barcelona",
                                MemberKind.TOWN_COUNCIL,
                                PopulationBand.UP_TO_50000,
                                Set.of(MemberState.ADHERED)),
                        null,
                        8);
    }

    @Test
    void goesOnWhereThePageEnded() {
        when(roll.list(any(), any(), eq(2)))
                .thenReturn(List.of(MemberFixtures.manlleu(), MemberFixtures.applicant("vic", "Vic", "08298")));

        MvcTestResult first = get("/api/v1/members?limit=1", null);

        assertThat(first)
                .bodyJson()
                .hasPathSatisfying("$.items.length()", size -> assertThat(size).isEqualTo(1));
        assertThat(first)
                .bodyJson()
                .hasPathSatisfying(
                        "$.next",
                        next -> assertThat(get("/api/v1/members?limit=1&cursor=" + next(first), null))
                                .hasStatusOk());
        verify(roll).list(MemberFilter.in(PUBLIC), new OrgId("manlleu"), 2);
    }

    @ParameterizedTest
    @CsvSource({
        "kind=TOWN, kind, one-of",
        "state=adhered, state, one-of",
        "comarca=Osona, comarca, unknown-comarca",
        "comarca=$ne, comarca, unknown-comarca",
        "province=girona, province, one-of",
        "populationBand=SMALL, populationBand, one-of",
        "limit=0, limit, out-of-range",
        "limit=101, limit, out-of-range",
        "limit=many, limit, wrong-form",
        "cursor=%%%, cursor, invalid-cursor",
        "cursor=JG5l, cursor, invalid-cursor"
    })
    void refusesWhatItDoesNotUnderstand(String query, String field, String code) {
        assertThat(get("/api/v1/members?" + query, null))
                .hasStatus(400)
                .hasContentType("application/problem+json")
                .bodyJson()
                .hasPathSatisfying("$.errors[0].field", name -> assertThat(name).isEqualTo(field))
                .hasPathSatisfying(
                        "$.errors[0].code", reason -> assertThat(reason).isEqualTo(code))
                .hasPathSatisfying(
                        "$.errors[0].message",
                        text -> assertThat(text).asString().isNotEqualTo(code).isNotBlank());
        verifyNoInteractions(roll);
    }

    @Test
    void showsAMemberWithAnETag() {
        when(roll.get(new OrgId("manlleu"))).thenReturn(MemberFixtures.manlleu());

        assertThat(get("/api/v1/members/manlleu", null))
                .hasStatusOk()
                .hasHeader("ETag", "\"0\"")
                .bodyJson()
                .hasPathSatisfying("$.comarca", comarca -> assertThat(comarca).isEqualTo("osona"));
    }

    @Test
    void answersAHiddenMemberLikeNone() {
        when(roll.get(new OrgId("vic"))).thenReturn(MemberFixtures.applicant("vic", "Vic", "08298"));
        when(roll.get(new OrgId("alella"))).thenThrow(new MemberNotFound());

        String hidden = body(get("/api/v1/members/vic", null)).replace("vic", "X");

        assertThat(hidden).isEqualTo(body(get("/api/v1/members/alella", null)).replace("alella", "X"));
        assertThat(get("/api/v1/members/vic", null)).hasStatus(404);
        assertThat(get("/api/v1/members/vic", token -> token.role("OFFICE"))).hasStatusOk();
    }

    @ParameterizedTest
    @EnumSource
    void showsThePublicWhoTakesPart(MemberState state) {
        when(roll.get(any())).thenReturn(MemberFixtures.in(state));

        boolean takesPart = state == MemberState.PENDING || state == MemberState.ADHERED;
        assertThat(get("/api/v1/members/vic", null)).hasStatus(takesPart ? 200 : 404);
        assertThat(get("/api/v1/members/vic", token -> token.role("COMMISSION")))
                .hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Manlleu", "a--b", "$ne"})
    void knowsNoMemberWithoutASlug(String id) {
        assertThat(get("/api/v1/members/" + id, null)).hasStatus(404);
        verifyNoInteractions(roll);
    }

    @ParameterizedTest
    @CsvSource({"ca, No hi ha aquest membre", "es, No existe este miembro", "en, There is no such member"})
    void refusesInTheLanguageOfTheReader(String language, String title) {
        when(roll.get(any())).thenThrow(new MemberNotFound());

        assertThat(http.get().uri("/api/v1/members/vic").header("Accept-Language", language))
                .bodyJson()
                .hasPathSatisfying("$.title", text -> assertThat(text).isEqualTo(title))
                .hasPathSatisfying("$.type", type -> assertThat(type).isEqualTo("urn:problem:xarxa:member-not-found"));
    }

    static Stream<UnaryOperator<TestToken>> badTokens() {
        return Stream.of(
                token -> token.audience("another-api"),
                token -> token.issuer("https://evil.example"),
                TestToken::expired,
                TestToken::notYetValid,
                TestToken::foreignKey);
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void refusesABadTokenThoughNoneIsNeeded(UnaryOperator<TestToken> token) {
        assertThat(get("/api/v1/members", token)).hasStatus(401);
        verifyNoInteractions(roll);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/people", "/api/v1/mandates", "/api/v1/members/vic/people", "/actuator/env"})
    void hasNoOtherDoor(String path) {
        assertThat(get(path, null)).hasStatus(401);
        assertThat(get(path, token -> token.role("PLATFORM_ADMIN"))).hasStatus(403);
    }

    @Test
    void deletesNobody() {
        assertThat(http.delete()
                        .uri("/api/v1/members/vic")
                        .header("Authorization", bearer(token -> token.role("OFFICE"))))
                .hasStatus(403);
        assertThat(http.delete().uri("/api/v1/members/vic")).hasStatus(401);
        verifyNoInteractions(roll);
    }

    private MvcTestResult get(String path, @Nullable UnaryOperator<TestToken> who) {
        var request = http.get().uri(java.net.URI.create(path.replace("%%%", "%25%25")));
        return who == null
                ? request.exchange()
                : request.header("Authorization", bearer(who)).exchange();
    }

    private static String bearer(UnaryOperator<TestToken> who) {
        return "Bearer " + TestIssuer.token(who);
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String next(MvcTestResult page) {
        return tools.jackson.databind.json.JsonMapper.shared()
                .readTree(body(page))
                .get("next")
                .asString();
    }
}
