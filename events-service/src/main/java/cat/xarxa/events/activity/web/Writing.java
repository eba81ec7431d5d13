package cat.xarxa.events.activity.web;

import cat.xarxa.events.activity.Agenda;
import cat.xarxa.events.activity.Reader;
import cat.xarxa.platform.caller.Authorship;
import cat.xarxa.platform.caller.Caller;
import cat.xarxa.platform.problem.ForbiddenException;
import org.jspecify.annotations.Nullable;

/** Tells from a token who reads and who writes. */
final class Writing {

    private static final String SCOPE = "activities";

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

    static Agenda.Author author(Caller caller) {
        return new Agenda.Author(reader(caller), Authorship.of(caller, SCOPE));
    }

    /** The partner that proposes, null when somebody drafts. */
    static @Nullable String proposer(Caller caller) {
        return Authorship.of(caller, SCOPE).isPartner() ? caller.partner() : null;
    }

    /**
     * Lets through who may write for an organisation.
     *
     * @throws ForbiddenException for everybody else
     */
    static void requireToWriteFor(@Nullable String ownerOrg, Caller caller) {
        Authorship authorship = Authorship.of(caller, SCOPE);
        if (!authorship.writes()) {
            throw new ForbiddenException("forbidden");
        }
        boolean isProposal = authorship.isPartner() && NETWORK.equals(ownerOrg);
        if (ownerOrg != null && !ownerOrg.isBlank() && !isProposal && !authorship.mayWrite(ownerOrg)) {
            throw new ForbiddenException("not-your-organisation");
        }
    }
}
