package cat.xarxa.members.staff;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.platform.caller.Caller;
import cat.xarxa.platform.caller.HeldMandate;
import cat.xarxa.platform.problem.NotFoundException;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What somebody may know and decide of the people of one organisation. Whoever decides holds the highest rank there is
 * for it, so that nobody gives more than they have.
 */
public enum Standing {
    STRANGER,
    /** Acts for it, too: knows the others by name. */
    COLLEAGUE,
    /** Knows everything, decides nothing. */
    WITNESS,
    /** An admin of the organisation, or the office. */
    STEWARD;

    private static final Set<String> STEWARDS = Set.of("OFFICE", "PLATFORM_ADMIN");
    private static final String WITNESSES = "COMMISSION";
    private static final String ADMIN = "ADMIN";

    /**
     * By roles and by mandates for this very organisation: those for others give nothing here. A machine has none at
     * all, and is refused.
     */
    public static Standing of(Caller caller, OrgId org) {
        caller.person();
        if (isOfficial(caller)) {
            return STEWARD;
        }
        if (caller.hasRole(WITNESSES)) {
            return WITNESS;
        }
        if (caller.mandates().isEmpty()) {
            throw StaffForbidden.adminsOnly();
        }
        return caller.mandates().stream()
                .filter(mandate -> mandate.org().equals(org.slug()))
                .map(Standing::by)
                .reduce(STRANGER, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    private static Standing by(HeldMandate mandate) {
        return mandate.rights().equals(ADMIN) ? STEWARD : COLLEAGUE;
    }

    /** Whether somebody decides for every organisation. */
    public static boolean isOfficial(Caller caller) {
        return STEWARDS.stream().anyMatch(caller::hasRole);
    }

    /** Hides from strangers that there is anything. */
    public Standing orHide(Supplier<? extends NotFoundException> hidden) {
        if (this == STRANGER) {
            throw hidden.get();
        }
        return this;
    }

    public void requireSteward() {
        if (this != STEWARD) {
            throw StaffForbidden.adminsOnly();
        }
    }

    /** Whether addresses and accounts are shown. */
    public boolean knowsEverything() {
        return compareTo(WITNESS) >= 0;
    }
}
