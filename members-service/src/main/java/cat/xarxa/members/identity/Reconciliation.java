package cat.xarxa.members.identity;

import cat.xarxa.members.identity.DriftReport.Drift;
import cat.xarxa.members.identity.drift.Comparisons;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.Registry;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Compares all accounts with the people, mends what drifted and reports it. */
@Component
class Reconciliation {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);

    /** How many people are compared before it is told how far it is. */
    private static final int STRIDE = 10;

    private final Registry registry;
    private final Accounts accounts;
    private final DriftCheck drifts;
    private final WorkLease lease;
    private final Comparisons comparisons;

    Reconciliation(Registry registry, Accounts accounts, DriftCheck drifts, WorkLease lease, Comparisons comparisons) {
        this.registry = registry;
        this.accounts = accounts;
        this.drifts = drifts;
        this.lease = lease;
        this.comparisons = comparisons;
    }

    /** Empty while another instance is at it, or accounts are away. */
    Optional<DriftReport> round() {
        return lease.hold() ? compare(comparisons.begin()) : Optional.empty();
    }

    /** Does what somebody asked for; called by the same thread. */
    void asked() {
        if (comparisons.isAsked() && lease.hold()) {
            comparisons.beginAsked().ifPresent(this::compare);
        }
    }

    private Optional<DriftReport> compare(UUID comparison) {
        try {
            Optional<DriftReport> report = compareAll(comparison);
            report.ifPresentOrElse(
                    found -> comparisons.done(comparison, found.checked(), found.found()),
                    () -> comparisons.stopped(comparison));
            return report;
        } catch (Accounts.Away e) {
            LOG.warn("Accounts were not compared, they cannot be reached: {}", e.getMessage());
            comparisons.away(comparison);
            return Optional.empty();
        }
    }

    private Optional<DriftReport> compareAll(UUID comparison) {
        List<PersonId> people = registry.withAccount();
        Map<Drift, List<PersonId>> drifted = new EnumMap<>(Drift.class);
        for (int checked = 0; checked < people.size(); checked++) {
            PersonId person = people.get(checked);
            if (!lease.hold()) {
                return Optional.empty();
            }
            if (checked % STRIDE == 0) {
                comparisons.progress(comparison, checked, people.size());
            }
            drifts.of(person)
                    .ifPresent(drift -> drifted.computeIfAbsent(drift, kind -> new ArrayList<>())
                            .add(person));
        }
        drifts.lookAtMachines();
        DriftReport report = new DriftReport(people.size(), drifted, strangers());
        if (report.size() > 0) {
            LOG.info("Accounts had drifted: {}", report);
        }
        return Optional.of(report);
    }

    /** Asked after the comparison: whoever registered meanwhile is known by now. Who was erased has none to be left. */
    private Set<UUID> strangers() {
        Set<UUID> strangers = new HashSet<>(accounts.people());
        registry.withAccount().forEach(known -> strangers.remove(known.value()));
        strangers.removeIf(stranger -> drifts.removed(new PersonId(stranger)));
        return strangers;
    }
}
