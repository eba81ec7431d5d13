package cat.xarxa.content.post.web;

import cat.xarxa.content.post.Reader;
import cat.xarxa.platform.caller.Caller;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells from a token who reads. A mandate in any organisation of the network makes a member; a machine has none. */
final class Readers {

    /**
     * Those of the network's staff who see drafts: the office, the commission beside it, the platform's administrators.
     */
    private static final Set<String> STAFF = Set.of("OFFICE", "COMMISSION", "PLATFORM_ADMIN");

    private Readers() {}

    static Reader of(@Nullable Caller caller) {
        if (caller == null) {
            return Reader.ANYONE;
        }
        if (STAFF.stream().anyMatch(caller::hasRole)) {
            return Reader.OFFICE;
        }
        boolean hasMandate = caller.personId() != null && !caller.mandates().isEmpty();
        return hasMandate ? Reader.MEMBER : Reader.ANYONE;
    }
}
