package cat.xarxa.content.post.web;

import cat.xarxa.content.post.Author;
import cat.xarxa.content.post.Reader;
import cat.xarxa.platform.caller.Authorship;
import cat.xarxa.platform.caller.Caller;
import cat.xarxa.platform.problem.ForbiddenException;
import org.jspecify.annotations.Nullable;

/** Tells from a token who reads and who writes. */
final class Writing {

    private static final String SCOPE = "content";

    /** The network itself: a partner may propose for its page, too. */
    private static final String NETWORK = "xarxa";

    private Writing() {}

    /** A mandate in any organisation of the network makes a member; a machine has none. */
    static Reader reader(@Nullable Caller caller) {
        boolean isMember = caller != null
                && caller.personId() != null
                && !caller.mandates().isEmpty();
        return new Reader(isMember, Authorship.of(caller, SCOPE));
    }

    static Author author(Caller caller) {
        return new Author(reader(caller));
    }

    /** The partner that proposes, null when somebody drafts. */
    static @Nullable String proposer(Caller caller) {
        return Authorship.of(caller, SCOPE).isPartner() ? caller.partner() : null;
    }

    /**
     * Lets through who may write what the command says: for their own organisation, and as a partner for the network,
     * which then names the partner as its source.
     *
     * @throws ForbiddenException for everybody else
     */
    static void requireToWrite(DraftPost command, Caller caller) {
        Authorship authorship = Authorship.of(caller, SCOPE);
        if (!authorship.writes()) {
            throw new ForbiddenException("forbidden");
        }
        String owner = command.ownerOrg();
        boolean isProposal = authorship.isPartner() && NETWORK.equals(owner);
        if (owner != null && !owner.isBlank() && !isProposal && !authorship.mayWrite(owner)) {
            throw new ForbiddenException("not-your-organisation");
        }
        String source = command.sourceOrg();
        if (authorship.isPartner() && source != null && !source.equals(caller.partner())) {
            throw new ForbiddenException("not-your-source");
        }
    }
}
