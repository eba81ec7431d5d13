package cat.xarxa.portal.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * An identity provider that lets everybody in as the same person, and is as strict as Keycloak with the portal: PKCE,
 * codes and refresh tokens for one use each, exact redirect address.
 */
public final class FakeKeycloak implements AutoCloseable {

    public static final String CLIENT = "xarxa-portal";
    public static final String SECRET = "the portal's secret";
    public static final String ACCOUNT = "nuria.serra@example.org";
    public static final String SUBJECT = "7d1c9a52-0b5e-4a53-8d3e-111111111111";

    private final FakeService server = new FakeService();
    private final RSAKey key = newKey();
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final Map<String, String> refreshTokens = new ConcurrentHashMap<>();
    private final Set<String> accessTokens = ConcurrentHashMap.newKeySet();
    private volatile List<String> duties = List.of();
    private volatile List<Map<String, String>> mandates = List.of();
    private final Set<String> endedSessions = ConcurrentHashMap.newKeySet();
    private volatile int accessTokenLife = 300;
    private volatile String forcedNonce;
    private volatile boolean away;

    public FakeKeycloak() {
        String keys = JSONObjectUtils.toJSONString(new JWKSet(key.toPublicJWK()).toJSONObject());
        answer("GET /.well-known/openid-configuration", exchange -> document(exchange, discovery()));
        answer("GET /keys", exchange -> document(exchange, keys));
        answer("GET /authorize", this::authorize);
        answer("POST /token", this::token);
        answer("POST /logout", this::logout);
    }

    public String issuer() {
        return server.address().toString();
    }

    public FakeService server() {
        return server;
    }

    public Set<String> endedSessions() {
        return endedSessions;
    }

    private void answer(String methodAndPath, FakeService.Answer answer) {
        server.answer(methodAndPath, exchange -> {
            if (!away) { // else it closes the connection without a word
                answer.to(exchange);
            }
        });
    }

    private static void document(HttpExchange exchange, String json) throws IOException {
        FakeService.send(exchange, 200, "application/json", json);
    }

    /** Seconds for which access tokens of the next answers are good. */
    public void accessTokensLast(int seconds) {
        accessTokenLife = seconds;
    }

    /** Access tokens of the next answers name these roles. */
    public void giveDuties(List<String> roles) {
        duties = roles;
    }

    /** Access tokens of the next answers name a mandate for this organisation. */
    public void giveMandate(String org) {
        mandates = List.of(Map.of("org", org, "role", "TECHNICIAN", "rights", "ADMIN"));
    }

    /** All that were given out. */
    public Set<String> accessTokens() {
        return Set.copyOf(accessTokens);
    }

    /** ID tokens carry this nonce instead of the one asked for; null ends that. */
    public void forceNonce(String nonce) {
        forcedNonce = nonce;
    }

    /** No access to it; {@link #restore} ends that. */
    public void goAway() {
        away = true;
    }

    /** As it was at the beginning. */
    public void restore() {
        away = false;
        accessTokenLife = 300;
        forcedNonce = null;
        duties = List.of();
        mandates = List.of();
        server.forget();
    }

    public void revokeAllRefreshTokens() {
        refreshTokens.clear();
    }

    public List<FakeService.Asked> renewals() {
        return server.asked().stream()
                .filter(asked -> asked.body().contains("grant_type=refresh_token"))
                .toList();
    }

    /** A token by which the provider tells the portal that a session has ended. */
    public String logoutToken(String sid) {
        return sign(
                new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .audience(CLIENT)
                        .subject(SUBJECT)
                        .claim("sid", sid)
                        .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                        .jwtID(UUID.randomUUID().toString())
                        .issueTime(new Date())
                        .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                        .build(),
                new JOSEObjectType("logout+jwt"));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> query = form(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        codes.put(code, query);
        String to = query.get("redirect_uri") + "?code=" + code + "&state=" + encode(query.get("state"));
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(server.lastAsked().body());
        String sid = isClient(exchange) ? session(form) : null;
        if (sid == null) {
            FakeService.send(exchange, 400, "application/json", "{\"error\":\"invalid_grant\"}");
        } else {
            FakeService.send(
                    exchange, 200, "application/json", tokens(sid, codes.get(String.valueOf(form.get("code")))));
            codes.remove(String.valueOf(form.get("code")));
        }
    }

    private String session(Map<String, String> form) {
        if ("refresh_token".equals(form.get("grant_type"))) {
            return refreshTokens.remove(form.get("refresh_token"));
        }
        Map<String, String> asked = codes.get(String.valueOf(form.get("code")));
        boolean good = asked != null
                && "S256".equals(asked.get("code_challenge_method"))
                && asked.get("code_challenge").equals(challenge(form.get("code_verifier")))
                && asked.get("redirect_uri").equals(form.get("redirect_uri"));
        return good ? UUID.randomUUID().toString() : null;
    }

    private String tokens(String sid, Map<String, String> asked) {
        String refresh = UUID.randomUUID().toString();
        refreshTokens.put(refresh, sid);
        Map<String, Object> answer = new HashMap<>();
        answer.put("access_token", accessToken());
        answer.put("token_type", "Bearer");
        answer.put("expires_in", accessTokenLife);
        answer.put("refresh_token", refresh);
        if (asked != null) {
            answer.put("id_token", idToken(sid, forcedNonce == null ? asked.get("nonce") : forcedNonce));
        }
        return JSONObjectUtils.toJSONString(answer);
    }

    private String accessToken() {
        String token = sign(
                new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .subject(SUBJECT)
                        .jwtID(UUID.randomUUID().toString())
                        .claim("realm_access", Map.of("roles", duties))
                        .claim("mandates", mandates)
                        .build(),
                JOSEObjectType.JWT);
        accessTokens.add(token);
        return token;
    }

    private String idToken(String sid, String nonce) {
        return sign(
                new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .audience(CLIENT)
                        .subject(SUBJECT)
                        .claim("sid", sid)
                        .claim("nonce", nonce)
                        .claim("preferred_username", ACCOUNT)
                        .claim("mandates", List.of(Map.of("org", "manlleu", "role", "TECHNICIAN", "rights", "USER")))
                        .claim("realm_access", Map.of("roles", List.of("OFFICE")))
                        .issueTime(new Date())
                        .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                        .build(),
                JOSEObjectType.JWT);
    }

    private void logout(HttpExchange exchange) throws IOException {
        String sid = refreshTokens.remove(form(server.lastAsked().body()).get("refresh_token"));
        if (sid != null) {
            endedSessions.add(sid);
        }
        exchange.sendResponseHeaders(sid == null ? 400 : 204, -1);
    }

    private static boolean isClient(HttpExchange exchange) {
        String expected = Base64.getEncoder().encodeToString((encode(CLIENT) + ":" + encode(SECRET)).getBytes(UTF_8));
        return ("Basic " + expected).equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    private String discovery() {
        return JSONObjectUtils.toJSONString(Map.of(
                "issuer", issuer(),
                "jwks_uri", issuer() + "/keys",
                "authorization_endpoint", issuer() + "/authorize",
                "token_endpoint", issuer() + "/token",
                "end_session_endpoint", issuer() + "/logout",
                "subject_types_supported", List.of("public"),
                "response_types_supported", List.of("code"),
                "token_endpoint_auth_methods_supported", List.of("client_secret_basic"),
                "id_token_signing_alg_values_supported", List.of("RS256")));
    }

    private String sign(JWTClaimsSet claims, JOSEObjectType type) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .type(type)
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.valueOf(verifier).getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> form(String encoded) {
        return Arrays.stream(encoded.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> decode(pair[0]), pair -> pair.length > 1 ? decode(pair[1]) : ""));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, UTF_8);
    }

    private static String encode(String text) {
        return java.net.URLEncoder.encode(text, UTF_8);
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyID("k1")
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
