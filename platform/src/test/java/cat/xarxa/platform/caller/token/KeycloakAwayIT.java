package cat.xarxa.platform.caller.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.local.server.ServerHome;
import cat.xarxa.local.server.keycloak.KeycloakProcess;
import cat.xarxa.local.server.keycloak.RealmSettings;
import cat.xarxa.local.server.keycloak.RealmSettings.MailRoute;
import cat.xarxa.local.signin.SignIn;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import tools.jackson.databind.json.JsonMapper;

/** Experiment X25: the real Keycloak goes, comes back, changes its key; whoever checks tokens hardly notices. */
class KeycloakAwayIT {

    private static final String PASSWORD = UUID.randomUUID().toString();
    private static final String PARTNER_SECRET = UUID.randomUUID().toString();
    private static final String AUDIENCE = "xarxa-api";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private static KeycloakProcess keycloak;
    private static RSAKey strangeKey;

    private final AtomicInteger questions = new AtomicInteger();
    private volatile Duration ahead = Duration.ZERO;
    private final JwtDecoder decoder = tokens();

    @BeforeAll
    static void start() throws Exception {
        strangeKey = new RSAKeyGenerator(2048).generate();
        RealmSettings settings = new RealmSettings(
                "http://localhost:18080",
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                PARTNER_SECRET,
                new MailRoute("127.0.0.1", 1, "xarxa@example.org"));
        keycloak = new KeycloakProcess(ServerHome.forTests(folder, "keycloak"), PASSWORD, settings);
        keycloak.start(what -> System.out.println("[real servers] Keycloak: " + what));
    }

    @AfterAll
    static void stop() {
        keycloak.kill();
    }

    @BeforeEach
    void beThere() {
        if (!keycloak.isRunning()) {
            keycloak.start();
        }
    }

    /** Tokens end after five minutes; until then nothing changes for who has one. */
    @Test
    void leavesValidTokensGoodUntilTheyEnd() throws Exception {
        String token = token();
        decoder.decode(token);
        keycloak.kill();

        for (int second = 0; second < 280; second++) {
            ahead = Duration.ofSeconds(second);
            assertThat(decoder.decode(token).getAudience()).contains(AUDIENCE);
        }
        assertThat(questions).as("questions").hasValue(1);

        ahead = Duration.ofMinutes(6);
        assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(JwtException.class);
    }

    @Test
    void isAskedForItsKeysOnceAMinuteWhateverIsThrownAtUs() throws Exception {
        decoder.decode(token());

        for (int second = 1; second <= 180; second++) {
            ahead = Duration.ofSeconds(second);
            String forged = forged("unknown-" + second);
            assertThatThrownBy(() -> decoder.decode(forged)).isInstanceOf(JwtException.class);
        }

        assertThat(questions.get()).as("questions in three minutes").isBetween(2, 4);
    }

    @Test
    void changesItsKeyWithOneQuestion() throws Exception {
        String before = token();
        decoder.decode(before);
        keycloak.kill();
        keycloak.start();
        rotate();
        String after = token();
        assertThat(keyOf(after)).isNotEqualTo(keyOf(before));

        ahead = Duration.ofSeconds(61);
        for (int i = 0; i < 100; i++) {
            decoder.decode(after);
            decoder.decode(before);
        }

        assertThat(questions).as("questions").hasValue(2);
    }

    /** The key is Keycloak's own, and not this realm's: its tokens stay strange, by whatever name it goes. */
    @Test
    void lendsItsOtherRealmsNoTrust() throws Exception {
        decoder.decode(token());

        assertThatThrownBy(() -> decoder.decode(administratorsToken())).isInstanceOf(JwtException.class);
        assertThatThrownBy(() -> new IssuerDiscovery(keycloak.address() + "/realms/xarxa/../master").ask())
                .isInstanceOf(Exception.class);
        String forged = forged(keyOf(token()));
        assertThatThrownBy(() -> decoder.decode(forged)).isInstanceOf(JwtException.class);
    }

    private JwtDecoder tokens() {
        Clock now = new Clock() {
            @Override
            public Instant instant() {
                return Instant.now().plus(ahead);
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        IssuerKeys keys = new IssuerKeys(
                () -> {
                    questions.incrementAndGet();
                    return new IssuerDiscovery(keycloak.issuer()).ask();
                },
                now);
        return TokenRules.decoder(keys, keycloak.issuer(), AUDIENCE, now);
    }

    private static String token() {
        return new SignIn(URI.create(keycloak.issuer()), Clock.systemUTC())
                .asClient("coopcat-demo", PARTNER_SECRET)
                .bearer();
    }

    private static String forged(String keyId) throws Exception {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(keycloak.issuer())
                .audience(AUDIENCE)
                .subject("somebody")
                .expirationTime(Date.from(Instant.now().plus(Duration.ofHours(1))))
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(keyId).build(), claims);
        token.sign(new RSASSASigner(strangeKey));
        return token.serialize();
    }

    private static String keyOf(String token) throws Exception {
        return SignedJWT.parse(token).getHeader().getKeyID();
    }

    private static String administratorsToken() throws Exception {
        HttpRequest grant = HttpRequest.newBuilder(
                        URI.create(keycloak.address() + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=password&client_id=admin-cli&username=admin&password=" + PASSWORD))
                .build();
        return JsonMapper.shared()
                .readTree(HTTP.send(grant, BodyHandlers.ofString()).body())
                .get("access_token")
                .asString();
    }

    private static void rotate() throws Exception {
        HttpRequest newKey = HttpRequest.newBuilder(URI.create(keycloak.address() + "/admin/realms/xarxa/components"))
                .header("Authorization", "Bearer " + administratorsToken())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("""
                        {"name": "rotated", "providerId": "rsa-generated", "providerType": "org.keycloak.keys.KeyProvider",
                         "config": {"priority": ["200"], "active": ["true"], "enabled": ["true"], "algorithm": ["RS256"]}}"""))
                .build();
        HttpResponse<String> answer = HTTP.send(newKey, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }
}
