package cat.xarxa.local.server.keycloak;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keycloak's admin interface for the realm, and its token endpoint, without any library of Keycloak's. */
record AdminApi(String keycloak, String realmOfAccount, Map<String, String> grant) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static AdminApi asAdministrator(String keycloak, String password) {
        return new AdminApi(
                keycloak,
                "master",
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", password));
    }

    static AdminApi asClient(String keycloak, String client, String secret) {
        return new AdminApi(
                keycloak,
                Realm.NAME,
                Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    JsonNode read(String path) throws Exception {
        return JSON.readTree(get(path).body());
    }

    HttpResponse<String> get(String path) throws Exception {
        return HTTP.send(request(path).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Object body) throws Exception {
        return write("POST", path, body);
    }

    HttpResponse<String> put(String path, Object body) throws Exception {
        return write("PUT", path, body);
    }

    private HttpResponse<String> write(String method, String path, Object body) throws Exception {
        HttpRequest request = request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) throws Exception {
        String token = JSON.readTree(token(keycloak, realmOfAccount, grant).body())
                .get("access_token")
                .asString();
        return HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/" + Realm.NAME + path))
                .header("Authorization", "Bearer " + token);
    }

    /** Asks for a token, however the answer is. */
    static HttpResponse<String> token(String keycloak, String realm, Map<String, String> grant) throws Exception {
        URI endpoint = URI.create(keycloak + "/realms/" + realm + "/protocol/openid-connect/token");
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(grant)))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
