package cat.xarxa.content.post;

import cat.xarxa.platform.problem.ConflictException;

/** Only a draft or a proposal can be published or written anew, and this post no longer is one. */
final class PostNotDraft extends ConflictException {

    private static final long serialVersionUID = 1L;

    PostNotDraft(Post.State state) {
        super("post-not-draft", state.name());
    }
}
