package cat.xarxa.notification.testing;

import cat.xarxa.platform.id.Ids;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A post that content-service has published.
 *
 * @param id of the post
 * @param event that tells of it
 */
public record News(UUID id, WireEvent event) {

    private static final Ids IDS = new Ids();

    /** News of the network, in three languages. */
    public static News ofTheNetwork() {
        return of("NEWS", "xarxa", Instant.now());
    }

    /** An alert of the network for some territories. */
    public static News alertFor(String... territories) {
        return of("ALERT", "xarxa", Instant.now(), List.of(territories));
    }

    public static News of(String type, String owner, Instant publishedAt) {
        return of(type, owner, publishedAt, List.of());
    }

    /** News of the network on a theme. */
    public static News about(String theme) {
        return of("NEWS", "xarxa", Instant.now(), List.of(), List.of(theme));
    }

    private static News of(String type, String owner, Instant publishedAt, List<String> territories) {
        return of(type, owner, publishedAt, territories, List.of());
    }

    private static News of(
            String type, String owner, Instant publishedAt, List<String> territories, List<String> themes) {
        UUID id = IDS.next();
        Map<String, Object> post = new LinkedHashMap<>();
        post.put("postId", id);
        post.put("type", type);
        post.put("ownerOrg", owner);
        post.put("sourceOrg", null);
        post.put("themes", themes);
        post.put("territories", territories);
        post.put("audience", "PUBLIC");
        post.put("langs", List.of("ca", "es"));
        post.put("urgency", type.equals("ALERT") ? "URGENT" : "NORMAL");
        post.put(
                "textByLang",
                Map.of(
                        "ca", Map.of("slug", "noticia", "title", "Notícia " + id, "summary", "Resum."),
                        "es", Map.of("slug", "noticia", "title", "Noticia " + id, "summary", "Resumen.")));
        post.put("occurredOn", null);
        post.put("publishedAt", publishedAt);
        return new News(id, WireEvent.first("xarxa.content.post", id.toString(), "post-published", post));
    }

    /** The same, published by somebody. */
    public News by(String subject) {
        return new News(id, event.by(subject));
    }

    /** What the ledger knows it by. */
    public UUID eventId() {
        return event.id();
    }
}
