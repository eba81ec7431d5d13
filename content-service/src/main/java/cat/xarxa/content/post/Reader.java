package cat.xarxa.content.post;

import cat.xarxa.platform.caller.Authorship;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who reads, as far as it decides what they may see.
 *
 * @param isMember whether they hold a mandate in the network
 * @param authorship which unpublished posts they may read
 */
public record Reader(boolean isMember, Authorship authorship) {

    /** Of what was withdrawn one still sees that it was. */
    private static final Set<Post.State> ONCE_PUBLISHED = EnumSet.of(Post.State.PUBLISHED, Post.State.WITHDRAWN);

    /** Anybody. */
    public static Reader anyone() {
        return new Reader(false, Authorship.of(null, "content"));
    }

    boolean sees(Post post) {
        boolean isPublishedForThem = ONCE_PUBLISHED.contains(post.state())
                && audiences().contains(post.content().audience());
        return isPublishedForThem || isAuthorOf(post);
    }

    /** Whether there is anything unpublished that they may read. */
    public boolean readsUnpublished() {
        return authorship.readsEverything() || !authorship.readable().isEmpty();
    }

    Set<Audience> audiences() {
        return isMember || authorship.readsEverything() ? EnumSet.allOf(Audience.class) : EnumSet.of(Audience.PUBLIC);
    }

    /** Whether they may read what it says also while it is not published, or not any more. */
    public boolean isAuthorOf(Post post) {
        String proposer = post.proposedBy();
        return authorship.mayRead(post.content().origin().ownerOrg())
                || (proposer != null && authorship.mayRead(proposer));
    }
}
