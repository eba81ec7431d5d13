package cat.xarxa.local.signin;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keycloak's token endpoint: redeems a code, renews, or lets a machine client in. */
final class TokenEndpoint {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final URI address;
    private final Clock clock;

    TokenEndpoint(URI issuer, Clock clock) {
        this.address = URI.create(issuer + "/protocol/openid-connect/token");
        this.clock = clock;
    }

    Tokens ask(Map<String, String> grant) {
        Instant asked = clock.instant();
        HttpResponse<String> response = new Browser().submit(address, grant);
        JsonNode answer = JSON.readTree(response.body());
        if (response.statusCode() != 200) {
            throw new SignInRefused("Keycloak gives no token: "
                    + answer.path("error_description")
                            .asString(answer.path("error").asString("status " + response.statusCode())));
        }
        return new Tokens(
                answer.path("access_token").asString(),
                answer.path("refresh_token").asString(""),
                asked.plusSeconds(answer.path("expires_in").asLong()));
    }
}
