package cat.xarxa.members.partner;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.organisation.Organisation;
import cat.xarxa.members.organisation.Organisations;
import cat.xarxa.platform.audit.Facts;
import cat.xarxa.platform.transaction.Transactions;
import cat.xarxa.platform.web.Revision;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The network's alliances: agreed, kept in touch with, ended. The API clients of a partner join them here. */
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
    public void agree(Organisation organisation, PartnerKind kind, Agreement agreement) {
        Partner partner = new Partner(organisation.id(), organisation.name(), kind, agreement, List.of(), 0);
        transactions.inTransaction(() -> {
            organisations.claim(organisation);
            partners.save(partner, PartnerActs.act("partner.agreed", Facts.none(), partner));
            events.publishEvent(partner.agreed());
        });
    }

    /** The agreement has its last day; nobody acts for the partner after it. */
    public void end(OrgId id, Revision read, LocalDate lastDay) {
        transactions.inTransaction(() -> {
            Partner partner = newest(id, read);
            Facts before = PartnerActs.facts(partner);
            PartnerEvent.Ended ended = partner.end(lastDay);
            partners.save(partner, PartnerActs.act("partner.ended", before, partner));
            events.publishEvent(ended);
        });
    }

    /** Where the network reaches it; nobody else is told. */
    public void reachAt(OrgId id, Revision read, List<Contact> mailboxes) {
        transactions.inTransaction(() -> {
            Partner partner = newest(id, read);
            Facts before = PartnerActs.facts(partner);
            partner.reachAt(mailboxes);
            partners.save(partner, PartnerActs.act("partner.contacts-changed", before, partner));
        });
    }

    /**
     * What follows holds only while the agreement goes on: within the caller's transaction, which collides with one
     * that ends it.
     */
    public void requireOpen(OrgId id) {
        if (get(id).agreement().to() != null) {
            throw new AgreementEnded(id);
        }
        partners.hold(id);
    }

    public Partner get(OrgId id) {
        return partners.find(id).orElseThrow(PartnerNotFound::new);
    }

    /** Partners after a slug, at most so many; with those whose agreement has a last day, or without. */
    public List<Partner> list(boolean ended, @Nullable OrgId after, int limit) {
        return partners.list(ended, after, limit);
    }

    private Partner newest(OrgId id, Revision read) {
        Partner partner = get(id);
        read.requireNewest(partner.version());
        return partner;
    }
}
