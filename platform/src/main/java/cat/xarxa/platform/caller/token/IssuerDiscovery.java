package cat.xarxa.platform.caller.token;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.util.Map;

/** Finds the issuer's keys through its OpenID discovery document; patient for two seconds, greedy for 256 kB. */
final class IssuerDiscovery implements IssuerKeys.KeyQuestion {

    private static final int PATIENCE_MILLIS = 2000;
    private static final int MOST_BYTES = 256 * 1024;

    private final String issuer;
    private final ResourceRetriever http = new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, MOST_BYTES);

    IssuerDiscovery(String issuer) {
        this.issuer = issuer;
    }

    @Override
    public JWKSet ask() throws IOException, ParseException {
        Map<String, Object> description = JSONObjectUtils.parse(read(issuer + "/.well-known/openid-configuration"));
        if (!issuer.equals(description.get("issuer"))) {
            throw new IOException(issuer + " describes itself as " + description.get("issuer"));
        }
        return JWKSet.parse(read(String.valueOf(description.get("jwks_uri"))));
    }

    private String read(String address) throws IOException {
        return http.retrieveResource(URI.create(address).toURL()).getContent();
    }
}
