package cat.xarxa.content.post;

import cat.xarxa.platform.problem.NotFoundException;

/** There is no such post, or it is not for this reader: the answer is the same. */
final class PostNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    PostNotFound(Post.Id id) {
        super("post-not-found", id.value().toString());
    }
}
