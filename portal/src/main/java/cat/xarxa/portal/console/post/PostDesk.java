package cat.xarxa.portal.console.post;

import cat.xarxa.portal.failure.PageNotFound;
import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.manuscript.Written;
import cat.xarxa.portal.post.writing.PostManuscript;
import cat.xarxa.portal.post.writing.PostManuscriptsApi;
import cat.xarxa.portal.service.Fetched;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the office does with posts. */
@Component
class PostDesk {

    private final PostManuscriptsApi posts;

    PostDesk(PostManuscriptsApi posts) {
        this.posts = posts;
    }

    /** @throws PageNotFound when there is none */
    PostManuscript find(UUID id) {
        return Fetched.required("content-service", () -> posts.find(id));
    }

    Saving<PostManuscript> draft(Written written) {
        return Saving.by(() -> posts.draft(written.key(), PostFields.command(written)));
    }

    /** Refused as stale when somebody saved it since the form was opened; the form then builds on what they saved. */
    Saving<PostManuscript> revise(UUID id, Written written) {
        return Saving.by(() -> posts.revise(id, written.version(), PostFields.command(written)))
                .buildingOn(written, () -> find(id).version());
    }

    Saving<PostManuscript> publish(UUID id) {
        return Saving.by(() -> posts.publish(id));
    }
}
