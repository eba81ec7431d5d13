package cat.xarxa.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.local.testing.TestIssuer;
import cat.xarxa.local.testing.TestToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What any service of the network answers to good and bad requests, over a real connection. */
@SpringBootTest(
        classes = SampleApi.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.import=classpath:xarxa-platform.yaml",
            "spring.application.name=sample",
            "xarxa.messaging.enabled=false"
        })
class ApiAnswersSliceTests {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String GOOD = "{\"name\": \"a\", \"kind\": \"ONE\", \"tags\": [\"x\"], \"number\": 1}";

    @Value("${local.server.port}")
    private int port;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("xarxa.security.issuer", () -> TestIssuer.get().address());
    }

    @Test
    void answersAGoodRequest() {
        HttpResponse<String> answer = post("/api/samples", GOOD);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).path("name").asString()).isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | name | required",
                "{\"name\": \"a\", \"more\": 1} | more | unknown-property",
                "{\"name\": {\"$ne\": null}} | name | wrong-type",
                "{\"name\": [\"a\"]} | name | wrong-type",
                "{\"name\": 7} | name | wrong-form",
                "{\"name\": true} | name | wrong-form",
                "{\"name\": \"a\", \"number\": \"7\"} | number | wrong-type",
                "{\"name\": \"a\", \"number\": 1.5} | number | wrong-form",
                "{\"name\": \"a\", \"kind\": 0} | kind | one-of",
                "{\"name\": \"a\", \"kind\": \"THIRD\"} | kind | one-of",
                "{\"name\": \"a\", \"number\": \"many\"} | number | wrong-type",
                "{\"name\": \"a\", \"tags\": \"x\"} | tags | wrong-type",
                "{\"name\": \"a\", \"name\": \"b\"} | body | not-json",
                "{\"name\": \"a\" | body | not-json",
                "{\"name\": \"a\"} {} | body | wrong-type",
                "[] | body | wrong-type"
            })
    void refusesABodyAndNamesTheField(String body, String field, String code) {
        HttpResponse<String> answer = post("/api/samples", body);
        assertProblem(answer, 400, "invalid-input");
        assertThat(json(answer).at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(json(answer).at("/errors/0/code").asString()).isEqualTo(code);
    }

    @Test
    void refusesAbsurdNesting() {
        assertProblem(
                post("/api/samples", "{\"tags\": " + "[".repeat(5000) + "]".repeat(5000) + "}"), 400, "invalid-input");
    }

    @Test
    void refusesABodyWhoseAnnouncedLengthIsTooMuch() {
        assertProblem(post("/api/samples", "x".repeat(1_100_000)), 413, "too-large");
    }

    @Test
    void refusesATooLargeBodyOfUnannouncedLength() {
        byte[] body = ("{\"name\": \"" + "x".repeat(1_100_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        BodyPublisher chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
        assertProblem(
                send(request("/api/samples")
                        .header("Content-Type", "application/json")
                        .POST(chunked)),
                413,
                "too-large");
    }

    @ParameterizedTest
    @CsvSource({"0", "101", "-1"})
    void refusesAPageOutOfBounds(int limit) {
        HttpResponse<String> answer = send(request("/api/page?limit=" + limit));
        assertProblem(answer, 400, "invalid-input");
        assertThat(json(answer).at("/errors/0/field").asString()).isEqualTo("limit");
    }

    @Test
    void refusesAParameterOfTheWrongForm() {
        HttpResponse<String> answer = send(request("/api/page?limit=many"));
        assertProblem(answer, 400, "invalid-input");
        assertThat(json(answer).at("/errors/0/field").asString()).isEqualTo("limit");
    }

    @Test
    void refusesOtherMediaTypes() {
        assertProblem(
                send(request("/api/samples")
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString(GOOD))),
                415,
                "unsupported-media-type");
    }

    @Test
    void refusesOtherMethods() {
        assertProblem(
                send(request("/api/conflict", token(b -> b)).method("POST", BodyPublishers.noBody())), 409, "refused");
        assertProblem(send(request("/api/mine", token(b -> b)).DELETE()), 405, "method-not-allowed");
    }

    @Test
    void saysWhenToComeAgainToWhoComesTooOften() {
        HttpResponse<String> answer = send(request("/api/flood", token(b -> b)));
        assertProblem(answer, 429, "too-many-requests");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("120");
    }

    @Test
    void saysThatTheDatabaseIsAwayWithoutNamingIt() {
        HttpResponse<String> answer = send(request("/api/away"));
        assertProblem(answer, 503, "temporarily-unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).doesNotContain("secret-host");
    }

    @Test
    void saysNothingOfItsInsides() {
        HttpResponse<String> answer = send(request("/api/broken"));
        assertProblem(answer, 500, "internal-error");
        assertThat(answer.body()).doesNotContain("Exception", "cat.xarxa", "Secret");
    }

    @ParameterizedTest
    @CsvSource({
        "ca, Cal identificar-se",
        "es, Hay que identificarse",
        "en, Authentication is needed",
        "fr, Cal identificar-se",
        "'fr, es;q=0.5', Hay que identificarse",
        "en-GB, Authentication is needed",
        "';;', Cal identificar-se"
    })
    void speaksTheCallersLanguage(String language, String title) {
        HttpResponse<String> answer = send(request("/api/mine").header("Accept-Language", language));
        assertThat(json(answer).path("title").asString()).isEqualTo(title);
        assertThat(answer.headers().firstValue("Content-Language")).isPresent();
        assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Accept-Language");
    }

    @Test
    void speaksCatalanToWhoAsksForNothing() {
        HttpResponse<String> answer = send(request("/api/mine"));
        assertThat(json(answer).path("title").asString()).isEqualTo("Cal identificar-se");
        assertThat(answer.headers().firstValue("Content-Language")).hasValue("ca");
    }

    @Test
    void saysThatTheDatabaseIsAwayHoweverItIsWrapped() {
        assertProblem(send(request("/api/away/raw")), 503, "temporarily-unavailable");
        assertProblem(send(request("/api/away/wrapped")), 503, "temporarily-unavailable");
    }

    @Test
    void saysToComeAgainWhenNothingIsSure() {
        assertProblem(send(request("/api/away/unsure")), 503, "temporarily-unavailable");
    }

    @Test
    void tellsNothingOfItsHealthButWhetherItLives() {
        assertThat(send(request("/actuator/health/liveness")).statusCode()).isEqualTo(200);
        assertProblem(send(request("/actuator/health")), 401, "unauthenticated");
        assertProblem(send(request("/actuator")), 401, "unauthenticated");
    }

    @Test
    void keepsAnswersOutOfFramesCachesAndGuesses() {
        var headers = send(request("/api/open")).headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValue("default-src 'none'; frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void opensAnOpenEndpointToNobodyInParticular() {
        assertThat(send(request("/api/open")).body()).contains("nobody");
    }

    @Test
    void closesWhatNoRuleNames() {
        assertProblem(send(request("/api/unnamed")), 401, "unauthenticated");
        assertProblem(send(request("/api/unnamed", token(b -> b))), 403, "forbidden");
        assertProblem(send(request("/actuator/env", token(b -> b.role("PLATFORM_ADMIN")))), 403, "forbidden");
    }

    @Test
    void tellsTheRightRoleFromTheWrongOne() {
        assertProblem(send(request("/api/office", token(b -> b.role("AUDITOR")))), 403, "forbidden");
        assertThat(send(request("/api/office", token(b -> b.role("OFFICE")))).statusCode())
                .isEqualTo(200);
    }

    @Test
    void readsTheCallerFromTheToken() {
        UUID person = UUID.randomUUID();
        JsonNode caller = json(send(request(
                "/api/mine",
                token(b -> b.person(person)
                        .role("OFFICE")
                        .scope("a")
                        .scope("b")
                        .mandate("vic", "TECHNICIAN", "EDITOR")))));
        assertThat(caller.path("personId").asString()).isEqualTo(person.toString());
        assertThat(caller.path("roles").toString()).isEqualTo("[\"OFFICE\"]");
        assertThat(caller.path("scopes").size()).isEqualTo(2);
        assertThat(caller.at("/mandates/0/org").asString()).isEqualTo("vic");
        assertThat(caller.at("/mandates/0/rights").asString()).isEqualTo("EDITOR");
    }

    static Stream<Arguments> badTokens() {
        String good = token(b -> b);
        return Stream.of(
                Arguments.of("other audience", token(b -> b.audience("account"))),
                Arguments.of("other issuer", token(b -> b.issuer("http://127.0.0.1:1/realms/other"))),
                Arguments.of("expired", token(TestToken::expired)),
                Arguments.of("not yet valid", token(TestToken::notYetValid)),
                Arguments.of("foreign key", token(TestToken::foreignKey)),
                Arguments.of("ID token", token(b -> b.claim("typ", "ID"))),
                Arguments.of("refresh token", token(b -> b.claim("typ", "Refresh"))),
                Arguments.of("truncated", good.substring(0, good.length() - 8)),
                Arguments.of("no algorithm", unsigned(good)),
                Arguments.of("not a token", "x"),
                Arguments.of("without a signature", good.substring(0, good.lastIndexOf('.')) + "."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void refusesABadToken(String fault, String token) {
        HttpResponse<String> answer = send(request("/api/mine", token));
        assertProblem(answer, 401, "unauthenticated");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"xarxa\"");
        assertThat(answer.body()).doesNotContain("aud", "expired", "iss", "Jwt");
    }

    private static String unsigned(String token) {
        String header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        return header + "." + token.split("\\.")[1] + ".";
    }

    private static String token(UnaryOperator<TestToken> claims) {
        return TestIssuer.token(claims);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(json(answer).path("type").asString()).isEqualTo("urn:problem:xarxa:" + code);
        assertThat(json(answer).path("title").asString()).isNotBlank();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> post(String path, String body) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpRequest.Builder request(String path, String token) {
        return request(path).header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
