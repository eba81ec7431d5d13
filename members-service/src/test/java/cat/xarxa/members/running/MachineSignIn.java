package cat.xarxa.members.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Signs machines in to the real Keycloak, as a partner does. */
public final class MachineSignIn {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private MachineSignIn() {}

    /** What Keycloak answers; fields of the request may be others than the usual ones. */
    public static HttpResponse<String> answer(String clientId, String secret, Map<String, String> others) {
        Map<String, String> fields = new HashMap<>(
                Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret));
        fields.putAll(others);
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        URI address = URI.create(RealKeycloak.process().issuer() + "/protocol/openid-connect/token");
        try {
            return HTTP.send(
                    HttpRequest.newBuilder(address)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the access token says. */
    public static JsonNode claims(String clientId, String secret) {
        String token = JsonMapper.shared()
                .readTree(answer(clientId, secret, Map.of()).body())
                .get("access_token")
                .asString();
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
