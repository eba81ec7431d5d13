package cat.xarxa.local.demo;

import cat.xarxa.local.demo.programme.Publication;
import cat.xarxa.local.demo.programme.Recording;
import cat.xarxa.local.demo.programme.Series;
import cat.xarxa.local.demo.programme.Written;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Writes and publishes as the office; what is there already is found by reading and not written twice. */
record Newsroom(Api api) {

    /** What stands published of this, by whichever start. */
    Optional<Published> published(Publication publication) {
        return switch (publication) {
            case Written written -> find(written, "PUBLISHED").map(Published::of);
            case Recording recording ->
                find(recording.activity(), "PUBLISHED").flatMap(activity -> Published.of(recording, activity));
        };
    }

    private Optional<JsonNode> find(Written written, String state) {
        return api.all(written.shelf().list(state)).stream()
                .filter(item -> written.title().equals(title(item)))
                .findFirst();
    }

    private static String title(JsonNode item) {
        return item.path("texts").path("ca").path("title").asString("");
    }

    /** Gives a series its title. */
    void name(Series series) {
        api.put("/api/v1/series/" + series.id(), Map.of("texts", series.texts()));
    }

    /**
     * The id of what is to be published: of the draft left by an interrupted start, else of a new one; for a recording,
     * of its activity.
     */
    String prepare(Publication publication) {
        JsonNode prepared = switch (publication) {
            case Written written -> find(written, "DRAFT").orElseGet(() -> draft(written));
            case Recording recording -> find(recording.activity(), "PUBLISHED").orElseThrow();
        };
        return prepared.path("id").asString();
    }

    private JsonNode draft(Written written) {
        return api.post(written.shelf().path(), new Speakers(api).named(written.draft()));
    }

    /** Publishes what was prepared under this id. */
    Published publish(Publication publication, String id) {
        return switch (publication) {
            case Written written ->
                Published.of(api.post(
                        written.shelf().path() + "/" + id + "/publish",
                        written.shelf().order()));
            case Recording recording ->
                Published.of(
                                recording,
                                api.post(
                                        recording.activity().shelf().path() + "/" + id + "/recordings",
                                        recording.body()))
                        .orElseThrow();
        };
    }

    /**
     * What was published.
     *
     * @param subject id of the post or activity
     * @param id of what people are told: the subject's own, or the recording's
     */
    record Published(String subject, String id, Instant at) {

        static Published of(JsonNode subject) {
            String id = subject.path("id").asString();
            return new Published(id, id, at(subject));
        }

        static Optional<Published> of(Recording recording, JsonNode activity) {
            return activity.path("recordings")
                    .valueStream()
                    .filter(one -> recording.url().equals(one.path("url").asString("")))
                    .map(one -> new Published(
                            activity.path("id").asString(), one.path("id").asString(), at(one)))
                    .findFirst();
        }

        private static Instant at(JsonNode item) {
            return Instant.parse(item.path("publishedAt").asString());
        }
    }
}
