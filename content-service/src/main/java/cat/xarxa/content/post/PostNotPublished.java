package cat.xarxa.content.post;

import cat.xarxa.platform.problem.ConflictException;

/** Only what is published can be changed, corrected or withdrawn, and this post is not, or not any more. */
final class PostNotPublished extends ConflictException {

    private static final long serialVersionUID = 1L;

    PostNotPublished(Post.State state) {
        super("post-not-published", state.name());
    }
}
