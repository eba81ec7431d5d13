package cat.xarxa.content.post;

import cat.xarxa.platform.caller.Authorship;
import cat.xarxa.platform.problem.ForbiddenException;

/**
 * Who writes a post anew.
 *
 * @param reader what they may read
 */
public record Author(Reader reader) {

    /**
     * Lets through who may write this post.
     *
     * @throws PostNotFound when they may not even read it
     * @throws ForbiddenException when they may read it only
     */
    void requireToWrite(Post post) {
        if (!reader.sees(post)) {
            throw new PostNotFound(post.getId());
        }
        Authorship authorship = reader.authorship();
        String proposer = post.proposedBy();
        boolean isOwn = authorship.mayWrite(post.content().origin().ownerOrg());
        boolean isProposal = proposer != null && authorship.isPartner() && authorship.mayWrite(proposer);
        if (!isOwn && !isProposal) {
            throw new ForbiddenException("post-of-another");
        }
    }
}
