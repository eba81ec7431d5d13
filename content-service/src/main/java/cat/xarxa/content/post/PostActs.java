package cat.xarxa.content.post;

import cat.xarxa.content.post.amendment.Note;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Facts;
import org.jspecify.annotations.Nullable;

/** What the audit log is told of posts: by ids and words, texts as fingerprints. */
final class PostActs {

    private PostActs() {}

    /** What is so of a post. */
    static Facts facts(Post post) {
        Content content = post.content();
        return Facts.none()
                .with("state", post.state())
                .with("type", content.type())
                .with("audience", content.audience())
                .with("ownerOrg", content.origin().ownerOrg())
                .with("sourceOrg", content.origin().sourceOrg())
                .with("themes", content.subject().themes())
                .with("territories", content.subject().territories())
                .with("occurredOn", content.subject().occurredOn())
                .hiddenEach("texts", content.texts().written());
    }

    static Act begun(Post post) {
        return act(post.state() == Post.State.REVIEW ? "post.proposed" : "post.drafted", Facts.none(), post);
    }

    static Act rewritten(Facts before, Post post) {
        return act("post.rewritten", before, post);
    }

    static Act published(Facts before, Post post) {
        return act("post.published", before, post);
    }

    static Act changed(Facts before, Post post, @Nullable Note note) {
        Act act = act("post.changed", before, post);
        return note == null ? act : act.because(note.catalan());
    }

    static Act corrected(Facts before, Post post, Note note) {
        return act("post.corrected", before, post).because(note.catalan());
    }

    static Act withdrawn(Facts before, Post post, Note reason) {
        return act("post.withdrawn", before, post).because(reason.catalan());
    }

    private static Act act(String action, Facts before, Post post) {
        return Act.of(action, "post", post.getId().value())
                .forOrganisation(post.content().origin().ownerOrg())
                .changing(before, facts(post));
    }
}
