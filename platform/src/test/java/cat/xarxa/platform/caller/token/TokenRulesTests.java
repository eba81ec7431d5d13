package cat.xarxa.platform.caller.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

class TokenRulesTests {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private static RSAKey trusted;
    private static RSAKey foreign;
    private static HttpServer server;
    private static String issuer;
    private static JwtDecoder decoder;

    @BeforeAll
    static void publishesKeys() throws IOException, JOSEException {
        trusted = new RSAKeyGenerator(2048).keyID("trusted").generate();
        foreign = new RSAKeyGenerator(2048).keyID("foreign").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = "http://127.0.0.1:" + server.getAddress().getPort();
        answer(
                "/.well-known/openid-configuration",
                "{\"issuer\": \"" + issuer + "\", \"jwks_uri\": \"" + issuer + "/keys\"}");
        answer("/keys", new JWKSet(trusted.toPublicJWK()).toString());
        server.start();
        decoder = TokenRules.decoder(issuer, "xarxa-api", CLOCK);
    }

    @AfterAll
    static void closes() {
        server.stop(0);
    }

    @Test
    void takesATokenOfTheIssuerForThisApi() throws JOSEException {
        assertThat(decoder.decode(signed(c -> c)).getSubject()).isEqualTo("somebody");
    }

    @Test
    void takesATokenThatEndedHalfAMinuteAgoForClocksDiffer() throws JOSEException {
        assertThat(decoder.decode(signed(c -> c.expirationTime(at(-29)))).getSubject())
                .isEqualTo("somebody");
    }

    @Test
    void refusesATokenThatEndedLongerAgo() throws JOSEException {
        assertRefused(signed(c -> c.expirationTime(at(-31))));
    }

    @Test
    void refusesATokenThatNeverEnds() throws JOSEException {
        assertRefused(signed(c -> c.expirationTime(null)));
    }

    @Test
    void refusesATokenOfTheFuture() throws JOSEException {
        assertRefused(signed(c -> c.notBeforeTime(at(31))));
    }

    @Test
    void refusesAnotherIssuer() throws JOSEException {
        assertRefused(signed(c -> c.issuer(issuer + "/realms/other")));
    }

    @Test
    void refusesAnotherAudience() throws JOSEException {
        assertRefused(signed(c -> c.audience("account")));
        assertRefused(signed(c -> c.audience(List.of())));
    }

    @Test
    void refusesATokenOfNobody() throws JOSEException {
        assertRefused(signed(c -> c.subject(null)));
    }

    @Test
    void refusesTokensThatAreForOtherUses() throws JOSEException {
        assertRefused(signed(c -> c.claim("typ", "ID")));
        assertRefused(signed(c -> c.claim("typ", "Refresh")));
        assertRefused(signed(c -> c.claim("typ", "Offline")));
        assertRefused(signed(c -> c.claim("typ", "Logout")));
    }

    @Test
    void refusesAnUnsignedToken() {
        assertRefused(new PlainJWT(claims().build()).serialize());
    }

    @Test
    void refusesAForeignKey() throws JOSEException {
        assertRefused(signed(header().build(), new RSASSASigner(foreign)));
    }

    @Test
    void refusesAnUnknownKey() throws JOSEException {
        assertRefused(signed(header().keyID("unknown").build(), new RSASSASigner(foreign)));
    }

    @Test
    void refusesThePublicKeyUsedAsASharedSecret() throws JOSEException {
        byte[] secret = trusted.toRSAPublicKey().getEncoded();
        assertRefused(signed(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("trusted").build(), new MACSigner(secret)));
    }

    @Test
    void refusesAnAlgorithmThatWasNotAgreed() throws JOSEException {
        assertRefused(signed(
                new JWSHeader.Builder(JWSAlgorithm.RS512).keyID("trusted").build(), new RSASSASigner(trusted)));
    }

    @Test
    void refusesTokensThatBringTheirKeyOrSayWhereItIs() throws JOSEException {
        assertRefused(signed(header().jwk(foreign.toPublicJWK()).build(), new RSASSASigner(foreign)));
        assertRefused(signed(header().jwkURL(URI.create(issuer + "/keys")).build(), new RSASSASigner(trusted)));
        assertRefused(signed(header().x509CertURL(URI.create(issuer + "/keys")).build(), new RSASSASigner(trusted)));
    }

    @Test
    void refusesAChangedToken() throws JOSEException {
        String[] parts = signed(c -> c).split("\\.");
        String other = signed(c -> c.claim("partner", "coopcat")).split("\\.")[1];
        assertRefused(parts[0] + "." + other + "." + parts[2]);
        assertRefused(parts[0] + "." + parts[1] + ".");
        assertRefused(parts[0] + "." + parts[1]);
    }

    @Test
    void doesNotBlameTheTokenWhenTheIssuerCannotBeAsked() throws JOSEException {
        JwtDecoder alone = TokenRules.decoder("http://127.0.0.1:1", "xarxa-api", CLOCK);
        String token = signed(c -> c);
        assertThatThrownBy(() -> alone.decode(token))
                .isInstanceOf(JwtException.class)
                .isNotInstanceOf(BadJwtException.class);
    }

    private static void assertRefused(String token) {
        assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(BadJwtException.class);
    }

    private static String signed(UnaryOperator<JWTClaimsSet.Builder> claims) throws JOSEException {
        return signed(header().build(), claims.apply(claims()).build(), new RSASSASigner(trusted));
    }

    private static String signed(JWSHeader header, JWSSigner signer) throws JOSEException {
        return signed(header, claims().build(), signer);
    }

    private static String signed(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) throws JOSEException {
        SignedJWT token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    private static JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID("trusted");
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("somebody")
                .audience("xarxa-api")
                .claim("typ", "Bearer")
                .issueTime(at(-60))
                .expirationTime(at(240));
    }

    private static Date at(int seconds) {
        return Date.from(NOW.plus(Duration.ofSeconds(seconds)));
    }

    private static void answer(String path, String body) {
        server.createContext(path, exchange -> {
            exchange.sendResponseHeaders(200, body.getBytes(UTF_8).length);
            exchange.getResponseBody().write(body.getBytes(UTF_8));
            exchange.close();
        });
    }
}
