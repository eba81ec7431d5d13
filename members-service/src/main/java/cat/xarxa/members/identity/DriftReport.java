package cat.xarxa.members.identity;

import cat.xarxa.members.identity.drift.Comparison;
import cat.xarxa.members.person.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a comparison of all accounts with the people found.
 *
 * @param checked how many people were compared
 * @param drifted whose account was not what it is to be
 * @param strangers people whom accounts claim and the registry does not know; left to an administrator
 */
public record DriftReport(int checked, Map<Drift, List<PersonId>> drifted, Set<UUID> strangers) {

    public DriftReport {
        drifted = Map.copyOf(drifted);
        strangers = Set.copyOf(strangers);
    }

    public List<PersonId> of(Drift drift) {
        return drifted.getOrDefault(drift, List.of());
    }

    /** How many accounts were or are wrong. */
    public int size() {
        return drifted.values().stream().mapToInt(List::size).sum() + strangers.size();
    }

    /** As it is kept. */
    Comparison.Found found() {
        return new Comparison.Found(ids(Drift.MADE), ids(Drift.MENDED), ids(Drift.REFUSED), List.copyOf(strangers));
    }

    private List<UUID> ids(Drift drift) {
        return of(drift).stream().map(PersonId::value).toList();
    }

    /** How an account was wrong. */
    public enum Drift {
        /** Was missing, is there again. */
        MADE,
        /** Differed, no longer does. */
        MENDED,
        /** Differs, and could not be mended. */
        REFUSED
    }
}
