package cat.xarxa.events.activity;

import cat.xarxa.events.content.Audience;
import cat.xarxa.events.content.Recording;
import cat.xarxa.platform.caller.Authorship;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who reads, as far as it decides what they may see.
 *
 * @param isMember whether they hold a mandate in the network
 * @param authorship which unpublished ones they may read
 */
public record Reader(boolean isMember, Authorship authorship) {

    /** Anybody. */
    public static Reader anyone() {
        return new Reader(false, Authorship.of(null, "activities"));
    }

    boolean sees(Activity activity) {
        boolean published = activity.state() == Activity.State.PUBLISHED
                && audiences().contains(activity.content().audience());
        return published || isAuthorOf(activity);
    }

    /** Whether it is theirs to read in whatever state. */
    boolean isAuthorOf(Activity activity) {
        String proposer = activity.proposedBy();
        return authorship.mayRead(activity.content().hosts().ownerOrg())
                || (proposer != null && authorship.mayRead(proposer));
    }

    /** Whether there is anything unpublished that they may read. */
    public boolean readsUnpublished() {
        return authorship.readsEverything() || !authorship.readable().isEmpty();
    }

    /** Whether a recording is for them, too. */
    public boolean watches(Recording recording, Activity activity) {
        return isAuthorOf(activity) || audiences().contains(Audience.valueOf(recording.visibility()));
    }

    Set<Audience> audiences() {
        return isMember || authorship.readsEverything() ? EnumSet.allOf(Audience.class) : EnumSet.of(Audience.PUBLIC);
    }
}
