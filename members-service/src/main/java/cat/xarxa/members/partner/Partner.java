package cat.xarxa.members.partner;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.InvalidInputException;
import java.time.LocalDate;
import java.util.List;
import org.jmolecules.ddd.types.AggregateRoot;

/** An allied organisation: it may co-organise and propose, and its machines use the API in its name. */
public final class Partner implements AggregateRoot<Partner, OrgId> {

    private final OrgId id;
    private final String name;
    private final PartnerKind kind;
    private final long version;
    private Agreement agreement;
    private List<Contact> contacts;

    Partner(OrgId id, String name, PartnerKind kind, Agreement agreement, List<Contact> contacts, long version) {
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.agreement = agreement;
        this.contacts = List.copyOf(contacts);
        this.version = version;
    }

    PartnerEvent.Agreed agreed() {
        return new PartnerEvent.Agreed(id, name, kind, agreement.from());
    }

    /** The agreement has its last day. */
    PartnerEvent.Ended end(LocalDate lastDay) {
        requireOpen();
        if (lastDay.isBefore(agreement.from())) {
            throw new InvalidInputException(FieldProblem.of("on", "before-start", agreement.from()));
        }
        agreement = agreement.until(lastDay);
        return new PartnerEvent.Ended(id, lastDay);
    }

    /** It is reached there from now on, and nowhere else. */
    void reachAt(List<Contact> mailboxes) {
        requireOpen();
        contacts = List.copyOf(mailboxes);
    }

    private void requireOpen() {
        if (agreement.to() != null) {
            throw new AgreementEnded(id);
        }
    }

    @Override
    public OrgId getId() {
        return id;
    }

    public String name() {
        return name;
    }

    public PartnerKind kind() {
        return kind;
    }

    public Agreement agreement() {
        return agreement;
    }

    public List<Contact> contacts() {
        return contacts;
    }

    /** Raised by each stored change; 0 before the first. */
    public long version() {
        return version;
    }
}
