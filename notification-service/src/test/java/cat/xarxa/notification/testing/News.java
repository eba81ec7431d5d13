package cat.xarxa.notification.testing;

import cat.xarxa.platform.id.Ids;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** It says something else, and that matters; told as the event of that number. */
    public News changed(long number, String title, String note) {
        return then(
                number,
                "post-changed",
                title,
                Map.of("level", "MAJOR", "changeNote", Map.of("ca", note), "changedAt", Instant.now()));
    }

    /** It says something else, to a slight degree. */
    public News slightlyChanged(long number, String title) {
        Map<String, Object> more = new LinkedHashMap<>(Map.of("level", "MINOR", "changedAt", Instant.now()));
        more.put("changeNote", null);
        return then(number, "post-changed", title, more);
    }

    /** It was wrong. */
    public News corrected(long number, String title, String note) {
        return then(number, "post-corrected", title, Map.of("note", Map.of("ca", note), "correctedAt", Instant.now()));
    }

    /** It is gone. */
    public News withdrawn(long number, String reason) {
        return then(
                number,
                "post-withdrawn",
                "Notícia " + id,
                Map.of("reason", Map.of("ca", reason), "withdrawnAt", Instant.now()));
    }

    /** What became of it has a telling of its own, which the ledger knows by the event. */
    private News then(long number, String name, String title, Map<String, Object> more) {
        Map<String, Object> post = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(event.data())).forEach((key, value) -> post.put(key.toString(), value));
        post.put("textByLang", Map.of("ca", Map.of("slug", "noticia", "title", title, "summary", "Resum nou.")));
        post.putAll(more);
        WireEvent told =
                WireEvent.first("xarxa.content.post", id.toString(), name, post).numbered(number);
        return new News(told.id(), told);
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
