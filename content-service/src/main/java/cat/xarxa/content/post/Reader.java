package cat.xarxa.content.post;

import java.util.EnumSet;
import java.util.Set;

/** Who reads, as far as it decides what they may see. */
public enum Reader {

    /** Anybody. */
    ANYONE,

    /** A person with a mandate in the network. */
    MEMBER,

    /** The technical office and those who answer for the platform: drafts too. */
    OFFICE;

    boolean sees(Post.State state, Audience audience) {
        return seesUnpublished()
                || (state == Post.State.PUBLISHED && audiences().contains(audience));
    }

    boolean seesUnpublished() {
        return this == OFFICE;
    }

    Set<Audience> audiences() {
        return this == ANYONE ? EnumSet.of(Audience.PUBLIC) : EnumSet.allOf(Audience.class);
    }
}
