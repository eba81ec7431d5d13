package cat.xarxa.events.people;

import cat.xarxa.events.organisation.Organisations;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.transaction.Transactions;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds who may be named as a speaker. */
@Component
public class Speakers {

    private final MandateRoll mandates;
    private final Names names;
    private final Organisations organisations;
    private final Transactions transactions;
    private final Audit audit;

    Speakers(MandateRoll mandates, Names names, Organisations organisations, Transactions transactions, Audit audit) {
        this.mandates = mandates;
        this.names = names;
        this.organisations = organisations;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** The people of an organisation on a day, in the order of their names; that they were read is kept. */
    public List<Speaker> of(String org, LocalDate day) {
        List<Speaker> found = found(org, day);
        if (!found.isEmpty()) {
            Act reading = Act.of("people.read", "organisation", org).forOrganisation(org);
            transactions.inTransaction(() -> audit.append(reading));
        }
        return found;
    }

    private List<Speaker> found(String org, LocalDate day) {
        List<Mandate> held = mandates.of(org, day);
        Map<UUID, String> known =
                names.of(held.stream().map(Mandate::personId).distinct().toList());
        String orgName = organisations.namesOf(Set.of(org)).getOrDefault(org, org);
        return held.stream()
                .map(mandate ->
                        new Speaker(mandate.personId(), known.get(mandate.personId()), org, orgName, mandate.role()))
                .sorted(Comparator.comparing(speaker -> Objects.requireNonNullElse(speaker.name(), "")))
                .toList();
    }
}
