package cat.xarxa.local.server.keycloak.migration;

import cat.xarxa.local.server.ServerFailure;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keycloak's admin interface for one realm, without any library of Keycloak's. */
final class RealmApi {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;
    private static final int SHOWN = 300;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(LIMIT).build();
    private final AdminAccount account;
    private final String realm;
    private String token = "";

    RealmApi(AdminAccount account, String realm) {
        this.account = account;
        this.realm = realm;
    }

    JsonNode get(String path) {
        return find(path).orElseThrow(() -> refused("GET", path, "404"));
    }

    /** Empty where there is nothing. */
    Optional<JsonNode> find(String path) {
        HttpResponse<String> answer = send("GET", path, null);
        return answer.statusCode() == NOT_FOUND
                ? Optional.empty()
                : Optional.of(JSON.readTree(accepted("GET", path, answer).body()));
    }

    void put(String path, Object body) {
        accepted("PUT", path, send("PUT", path, body));
    }

    void delete(String path) {
        accepted("DELETE", path, send("DELETE", path, null));
    }

    /** The id of what was made, empty where nothing was. */
    String post(String path, Object body) {
        String location = accepted("POST", path, send("POST", path, body))
                .headers()
                .firstValue("Location")
                .orElse("");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Tokens of an administrator live for a minute; a long way needs several. */
    private HttpResponse<String> send(String method, String path, @Nullable Object body) {
        HttpResponse<String> answer = sendOnce(method, path, body);
        if (answer.statusCode() == UNAUTHORIZED) {
            token = askForToken();
            return sendOnce(method, path, body);
        }
        return answer;
    }

    private HttpResponse<String> sendOnce(String method, String path, @Nullable Object body) {
        HttpRequest.BodyPublisher content =
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body));
        return exchange(HttpRequest.newBuilder(URI.create(account.keycloak() + "/admin/realms/" + realm + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, content));
    }

    private String askForToken() {
        Map<String, String> grant = Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                account.user(),
                "password",
                account.password());
        String form = grant.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        String path = "/realms/master/protocol/openid-connect/token";
        HttpResponse<String> answer = exchange(HttpRequest.newBuilder(URI.create(account.keycloak() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        return JSON.readTree(accepted("POST", path, answer).body())
                .get("access_token")
                .asString();
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(LIMIT).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw refused("asking", account.keycloak(), e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refused("asking", account.keycloak(), "it was interrupted");
        }
    }

    private static HttpResponse<String> accepted(String method, String path, HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            String why = answer.statusCode() + " "
                    + answer.body().substring(0, Math.min(SHOWN, answer.body().length()));
            throw refused(method, path, why);
        }
        return answer;
    }

    private static ServerFailure refused(String method, String path, String why) {
        return new ServerFailure(
                "Keycloak's admin interface refused %s %s (%s)".formatted(method, path, why),
                "read Keycloak's log and start again, what was done is kept");
    }
}
