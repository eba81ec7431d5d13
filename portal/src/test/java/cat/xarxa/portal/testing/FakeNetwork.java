package cat.xarxa.portal.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;

/** All that the portal talks to: four services with recorded answers, and an identity provider. */
public final class FakeNetwork implements AutoCloseable {

    /** Who signs in, as members-service calls them. */
    public static final String PERSON = "Núria Serra";

    /** What members-service says before anybody has described the network. */
    public static final String UNDESCRIBED = """
            {"described": false, "name": null, "languages": ["ca", "es", "en"], "logo": null,
              "senderName": null, "senderAddress": null, "version": 0}""";

    public final FakeService content = new FakeService();
    public final FakeService events = new FakeService();
    public final FakeService members = new FakeService();
    public final FakeService notification = new FakeService();
    public final FakeKeycloak keycloak = new FakeKeycloak();

    public FakeNetwork() {
        reset();
    }

    /** Everybody answers as recorded. */
    public void reset() {
        content.json("GET /api/v1/posts", Recorded.answer("posts.json"));
        content.json("GET /api/v1/posts/" + Recorded.POST, Recorded.answer("post.json"));
        content.json("GET /api/v1/posts/" + Recorded.CATALAN_ONLY, Recorded.answer("post-in-catalan-only.json"));
        events.answer("GET /api/v1/activities", FakeNetwork::activities);
        events.json("GET /api/v1/activities/" + Recorded.PAST, Recorded.answer("activity-past.json"));
        events.json("GET /api/v1/activities/" + Recorded.COMING, Recorded.answer("activity-coming.json"));
        events.json("GET /api/v1/activities/" + Recorded.FOR_MEMBERS, Recorded.answer("activity-in-catalan-only.json"));
        events.json("GET /api/v1/series", "{\"items\": [" + Recorded.answer("series.json") + "], \"next\": null}");
        events.answer("GET /api/v1/speakers", FakeNetwork::speakers);
        events.json("GET /api/v1/series/" + Recorded.SERIES, Recorded.answer("series.json"));
        members.json(FakeService.OF_EVERY_PAGE, UNDESCRIBED);
        members.json("GET /api/v1/members", Recorded.answer("members.json"));
        members.json("GET /api/v1/members/manlleu", Recorded.answer("member.json"));
        members.json("GET /api/v1/partners", Recorded.answer("partners.json"));
        members.json("GET /api/v1/me", "{\"name\": \"" + PERSON + "\", \"lang\": \"ca\", \"mandates\": []}");
        notification.json(
                "GET /api/v1/publications/" + Recorded.POST + "/deliveries", Recorded.answer("deliveries.json"));
        notification.json("POST /api/v1/dry-runs", Recorded.answer("dry-run.json"));
        notification.json("POST /api/v1/dry-runs/people", Recorded.answer("prospects.json"));
        notification.json("GET /api/v1/holds", "{\"items\": [], \"next\": null}");
        notification.json(
                "GET /api/v1/settings/hold",
                "{\"usualMinutes\": 5, \"largeMinutes\": 15, \"largeAbove\": 200, \"none\": false, \"version\": 0}");
        notification.json("GET /api/v1/mail-sending/state", "{\"state\": \"UP\"}");
        notification.json("GET /api/v1/mail-sending", "{\"state\": \"UP\", \"pausedSince\": null, \"pausedRuns\": []}");
        notification.json("GET /api/v1/inbox", Recorded.answer("inbox.json"));
        notification.status("POST /api/v1/inbox/" + Recorded.MESSAGE + "/read", 204);
        notification.status("POST /api/v1/inbox/read", 204);
        notification.json("GET /api/v1/unsubscriptions/good-token", Recorded.answer("unsubscription.json"));
        notification.json("POST /api/v1/unsubscriptions/good-token", Recorded.answer("unsubscription-ended.json"));
    }

    /** Lists end, so that they can be read to their end. */
    private static void activities(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        String answer = query.contains("limit=100")
                ? "activities-coming.json"
                : query.contains("series=") ? "activities-of-series.json" : "activities.json";
        FakeService.send(exchange, 200, "application/json", Recorded.answer(answer));
    }

    /** Manlleu alone has people to name. */
    private static void speakers(HttpExchange exchange) throws IOException {
        boolean manlleu = exchange.getRequestURI().getQuery().contains("org=manlleu");
        String answer = manlleu ? Recorded.answer("speakers.json") : "{\"items\": [], \"next\": null}";
        FakeService.send(exchange, 200, "application/json", answer);
    }

    public Map<String, String> properties() {
        return Map.of(
                "XARXA_CONTENT_URL", content.address().toString(),
                "XARXA_EVENTS_URL", events.address().toString(),
                "XARXA_MEMBERS_URL", members.address().toString(),
                "XARXA_NOTIFICATION_URL", notification.address().toString(),
                "XARXA_ISSUER", keycloak.issuer(),
                "XARXA_PORTAL_CLIENT_SECRET", FakeKeycloak.SECRET);
    }

    @Override
    public void close() {
        content.close();
        events.close();
        members.close();
        notification.close();
        keycloak.close();
    }
}
