package cat.xarxa.local.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/** Says what is in a token; without a word it is a good one of somebody who is nobody in the network. */
public final class TestToken {

    private final JWTClaimsSet.Builder claims;
    private final List<Map<String, String>> mandates = new ArrayList<>();
    private final TreeSet<String> roles = new TreeSet<>();
    private final TreeSet<String> scopes = new TreeSet<>();
    private Instant issuedAt = Instant.now();
    private boolean foreign;

    TestToken(String issuer) {
        claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(UUID.randomUUID().toString())
                .audience("xarxa-api")
                .jwtID(UUID.randomUUID().toString())
                .claim("typ", "Bearer");
    }

    /** A person, signed in; the subject is the same each time for the same person. */
    public TestToken person(UUID id) {
        claims.claim("person_id", id.toString());
        return subject(UUID.nameUUIDFromBytes(id.toString().getBytes(UTF_8)).toString());
    }

    /** A partner's service account. */
    public TestToken partner(String slug) {
        claims.claim("partner", slug);
        return subject("service-account-" + slug);
    }

    public TestToken subject(String subject) {
        claims.subject(subject);
        return this;
    }

    /** A realm role, for example {@code OFFICE}. */
    public TestToken role(String role) {
        roles.add(role);
        return this;
    }

    /** A scope, for example {@code content:write}. */
    public TestToken scope(String scope) {
        scopes.add(scope);
        return this;
    }

    public TestToken mandate(String org, String role, String rights) {
        mandates.add(Map.of("org", org, "role", role, "rights", rights));
        return this;
    }

    public TestToken locale(String language) {
        return claim("locale", language);
    }

    /** Any other claim, or another value of a known one. */
    public TestToken claim(String name, Object value) {
        claims.claim(name, value);
        return this;
    }

    /** Bad: for somebody else. */
    public TestToken audience(String audience) {
        claims.audience(audience);
        return this;
    }

    /** Bad: from an issuer that nobody trusts, signed by the trusted key nevertheless. */
    public TestToken issuer(String issuer) {
        claims.issuer(issuer);
        return this;
    }

    /** Bad: ended an hour ago. */
    public TestToken expired() {
        issuedAt = Instant.now().minus(Duration.ofMinutes(65));
        return this;
    }

    /** Bad: begins in an hour. */
    public TestToken notYetValid() {
        claims.notBeforeTime(Date.from(Instant.now().plus(Duration.ofHours(1))));
        return this;
    }

    /** Bad: signed by a key that is not in the key set, under the id of one that is. */
    public TestToken foreignKey() {
        foreign = true;
        return this;
    }

    boolean isForeign() {
        return foreign;
    }

    String sign(RSAKey key) {
        claims.issueTime(Date.from(issuedAt)).expirationTime(Date.from(issuedAt.plus(Duration.ofMinutes(5))));
        claims.claim("mandates", mandates);
        claims.claim("realm_access", Map.of("roles", List.copyOf(roles)));
        claims.claim("scope", String.join(" ", scopes));
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
        SignedJWT token = new SignedJWT(header, claims.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
