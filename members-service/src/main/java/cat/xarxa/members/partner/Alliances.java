package cat.xarxa.members.partner;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.organisation.Organisation;
import cat.xarxa.members.organisation.Organisations;
import cat.xarxa.platform.transaction.Transactions;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The network's alliances. The API clients of a partner join them here when they come. */
@Component
public class Alliances {

    private final Partners partners;
    private final Organisations organisations;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    Alliances(
            Partners partners,
            Organisations organisations,
            Transactions transactions,
            ApplicationEventPublisher events) {
        this.partners = partners;
        this.organisations = organisations;
        this.transactions = transactions;
        this.events = events;
    }

    /** An organisation becomes a partner; its slug is its own from now on. */
    public void agree(Organisation organisation, PartnerKind kind, LocalDate agreedOn) {
        Partner partner = new Partner(organisation.id(), organisation.name(), kind, agreedOn);
        transactions.inTransaction(() -> {
            organisations.claim(organisation);
            partners.add(partner);
            events.publishEvent(partner.agreed());
        });
    }

    /** Partners after a slug, at most so many. */
    public List<Partner> list(@Nullable OrgId after, int limit) {
        return partners.list(after, limit);
    }
}
