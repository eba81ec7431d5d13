package cat.xarxa.acceptance.fault.load;

import cat.xarxa.acceptance.fault.history.Operation;
import cat.xarxa.acceptance.fault.history.Write;
import cat.xarxa.acceptance.network.Activities;
import cat.xarxa.acceptance.network.Posts;
import java.util.concurrent.atomic.AtomicInteger;

/** Composes writes; each has a key of its own, which its words carry. */
public final class Requests {

    private static final String POSTS = "/api/v1/posts";
    private static final String ACTIVITIES = "/api/v1/activities";

    private final String mark;
    private final AtomicInteger number = new AtomicInteger();

    public Requests(String mark) {
        this.mark = mark;
    }

    /** A draft. */
    public Write createPost() {
        String key = nextKey();
        return new Write(key, Operation.CREATE_POST, "", "POST", POSTS, Posts.news(key), "");
    }

    /** Rewrites the summary of a draft that was created under another key. */
    Write rewritePost(String id, String createdUnder, String version) {
        String key = nextKey();
        String body = Posts.news(createdUnder).replace("Resum de " + createdUnder, "Resum de " + key);
        return new Write(key, Operation.REWRITE_POST, id, "PUT", POSTS + "/" + id, body, version);
    }

    /** The publication of a draft. */
    public Write publishPost(String id) {
        return new Write(nextKey(), Operation.PUBLISH_POST, id, "POST", POSTS + "/" + id + "/publish", "", "");
    }

    Write createActivity() {
        String key = nextKey();
        return new Write(key, Operation.CREATE_ACTIVITY, "", "POST", ACTIVITIES, Activities.seminar(key), "");
    }

    Write publishActivity(String id) {
        String path = ACTIVITIES + "/" + id + "/publish";
        return new Write(nextKey(), Operation.PUBLISH_ACTIVITY, id, "POST", path, "{\"tellPeople\": true}", "");
    }

    Write addRecording(String id) {
        String key = nextKey();
        String body = """
                {"url": "https://video.example.org/%s", "langs": ["ca"], "captions": false, "visibility": "PUBLIC",
                 "sessionId": null}
                """.formatted(key);
        return new Write(key, Operation.ADD_RECORDING, id, "POST", ACTIVITIES + "/" + id + "/recordings", body, "");
    }

    private String nextKey() {
        return mark + "-" + number.incrementAndGet();
    }
}
