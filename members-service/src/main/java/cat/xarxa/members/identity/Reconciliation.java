package cat.xarxa.members.identity;

import cat.xarxa.members.identity.DriftReport.Drift;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.Registry;
import java.time.Clock;
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

    private final Registry registry;
    private final Accounts accounts;
    private final Projection projection;
    private final WorkLease lease;
    private final Clock clock;

    Reconciliation(Registry registry, Accounts accounts, Projection projection, WorkLease lease, Clock clock) {
        this.registry = registry;
        this.accounts = accounts;
        this.projection = projection;
        this.lease = lease;
        this.clock = clock;
    }

    /** Empty while another instance is at it, or accounts are away. */
    Optional<DriftReport> round() {
        try {
            return compare();
        } catch (Accounts.Away e) {
            LOG.warn("Accounts were not compared, they cannot be reached: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<DriftReport> compare() {
        List<PersonId> people = registry.withAccount();
        Map<Drift, List<PersonId>> drifted = new EnumMap<>(Drift.class);
        for (PersonId person : people) {
            if (!lease.hold()) {
                return Optional.empty();
            }
            check(person)
                    .ifPresent(drift -> drifted.computeIfAbsent(drift, kind -> new ArrayList<>())
                            .add(person));
        }
        DriftReport report = new DriftReport(people.size(), drifted, strangers());
        if (report.size() > 0) {
            LOG.info("Accounts had drifted: {}", report);
        }
        return Optional.of(report);
    }

    private Optional<Drift> check(PersonId person) {
        try {
            return projection.apply(person, clock.instant()).flatMap(done -> switch (done.change()) {
                case NONE -> Optional.empty();
                case MADE -> Optional.of(Drift.MADE);
                case MENDED -> Optional.of(Drift.MENDED);
            });
        } catch (Accounts.Refused e) {
            return Optional.of(Drift.REFUSED);
        }
    }

    /** Asked after the comparison: whoever registered meanwhile is known by now. Who was erased has none to be left. */
    private Set<UUID> strangers() {
        Set<UUID> strangers = new HashSet<>(accounts.people());
        registry.withAccount().forEach(known -> strangers.remove(known.value()));
        strangers.removeIf(stranger -> projection.removeStranger(new PersonId(stranger)));
        return strangers;
    }
}
