package cat.xarxa.members.partner;

import cat.xarxa.members.organisation.OrgId;
import java.time.LocalDate;
import org.jmolecules.ddd.types.AggregateRoot;

/** An allied organisation: it may co-organise and propose, and its machines use the API in its name. */
public final class Partner implements AggregateRoot<Partner, OrgId> {

    private final OrgId id;
    private final String name;
    private final PartnerKind kind;
    private final LocalDate agreedOn;

    Partner(OrgId id, String name, PartnerKind kind, LocalDate agreedOn) {
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.agreedOn = agreedOn;
    }

    PartnerEvent.Agreed agreed() {
        return new PartnerEvent.Agreed(id, name, kind, agreedOn);
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

    public LocalDate agreedOn() {
        return agreedOn;
    }
}
