package cat.xarxa.local.demo;

import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Writes and publishes as the office; what is there already is found by reading and not written twice. */
record Newsroom(Api api) {

    private static final String POSTS = "/api/v1/posts";

    /** The post with this news, in whatever state. */
    Optional<JsonNode> find(News news) {
        return Stream.of("PUBLISHED", "DRAFT")
                .flatMap(state -> api.all(POSTS + "?limit=100&type=NEWS&ownerOrg=xarxa&state=" + state).stream())
                .filter(post -> news.title().equals(title(post)))
                .findFirst();
    }

    private static String title(JsonNode post) {
        return post.path("texts").path("ca").path("title").asString("");
    }

    /** The id of the draft: the one left by an interrupted start, else a new one. */
    JsonNode draft(News news) {
        return find(news).orElseGet(() -> api.post(POSTS, news.post()));
    }

    JsonNode publish(JsonNode draft) {
        return api.post(POSTS + "/" + draft.path("id").asString() + "/publish", null);
    }

    static boolean isPublished(JsonNode post) {
        return post.path("state").asString("").equals("PUBLISHED");
    }
}
