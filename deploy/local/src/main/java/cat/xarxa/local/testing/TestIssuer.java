package cat.xarxa.local.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/**
 * A real issuer of OpenID Connect, as small as can be: a discovery document and a key set over HTTP, tokens by call.
 */
public final class TestIssuer {

    private final HttpServer server;
    private final RSAKey key = newKey(UUID.randomUUID().toString());
    private final RSAKey foreignKey = newKey(key.getKeyID());

    private TestIssuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        answer("/.well-known/openid-configuration", discovery());
        answer("/keys", new JWKSet(key.toPublicJWK()).toJSONObject());
        server.start();
    }

    /** The one of this JVM. */
    public static TestIssuer get() {
        return Started.ISSUER;
    }

    /** What {@code XARXA_ISSUER} is and every good token's {@code iss}. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /**
     * A token, good unless the builder is told otherwise.
     *
     * @param claims for example {@code b -> b.person(id).role("OFFICE").mandate("manlleu", "TECHNICIAN", "USER")}
     */
    public static String token(UnaryOperator<TestToken> claims) {
        return get().mint(claims);
    }

    private String mint(UnaryOperator<TestToken> claims) {
        TestToken token = claims.apply(new TestToken(address()));
        return token.sign(token.isForeign() ? foreignKey : key);
    }

    private Map<String, Object> discovery() {
        return Map.of(
                "issuer", address(),
                "jwks_uri", address() + "/keys",
                "authorization_endpoint", address() + "/authorize",
                "token_endpoint", address() + "/token",
                "subject_types_supported", List.of("public"),
                "response_types_supported", List.of("code"),
                "id_token_signing_alg_values_supported", List.of("RS256"));
    }

    private void answer(String path, Map<String, Object> document) {
        byte[] body = JSONObjectUtils.toJSONString(document).getBytes(UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyUse(KeyUse.SIGNATURE).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Holds the issuer: the class is initialised once, by whoever comes first. */
    private static final class Started {
        static final TestIssuer ISSUER = new TestIssuer();
    }
}
