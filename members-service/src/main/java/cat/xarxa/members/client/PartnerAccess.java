package cat.xarxa.members.client;

import cat.xarxa.members.client.PartnerClientEvent.Revocation;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.partner.Alliances;
import cat.xarxa.members.partner.PartnerEvent;
import cat.xarxa.platform.audit.Facts;
import cat.xarxa.platform.transaction.Transactions;
import cat.xarxa.platform.web.Revision;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** How partners' machines come to use the API, and how they cease to. */
@Component
public class PartnerAccess {

    private final PartnerClients clients;
    private final Alliances alliances;
    private final Provisions provisions;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    PartnerAccess(
            PartnerClients clients,
            Alliances alliances,
            Provisions provisions,
            Transactions transactions,
            ApplicationEventPublisher events) {
        this.clients = clients;
        this.alliances = alliances;
        this.provisions = provisions;
        this.transactions = transactions;
        this.events = events;
    }

    /** A machine of a partner is let in; its secret is told here and never again. */
    public Issued create(ClientId id, Set<ClientScope> scopes) {
        return transactions.inTransaction(() -> {
            alliances.requireOpen(id.partner());
            if (clients.find(id).isPresent()) {
                throw ClientRefused.exists(id.name());
            }
            PartnerClient client = PartnerClient.create(id, scopes, provisions.now());
            clients.save(client, ClientActs.act("partner-client.created", Facts.none(), client));
            events.publishEvent(new PartnerClientEvent.Created(id));
            return provisions.issue(client);
        });
    }

    /**
     * A machine that signs in for a partner already, as others made it, is one of the partner's from now on: shown,
     * given another secret and shut out like all. Its secret stays what it is; once more changes nothing.
     *
     * @param name what it signs in as
     */
    public void adopt(ClientId id, Set<ClientScope> scopes, String name) {
        transactions.inTransaction(() -> {
            alliances.requireOpen(id.partner());
            if (clients.find(id).isEmpty()) {
                PartnerClient client = PartnerClient.adopt(id, scopes, name, provisions.now());
                clients.save(client, ClientActs.act("partner-client.adopted", Facts.none(), client));
                provisions.changed(client);
            }
        });
    }

    /** It gets another secret; the former is good for as long as is said. */
    public Issued rotate(ClientId id, Revision read, Duration overlap) {
        return transactions.inTransaction(() -> {
            PartnerClient client = newest(id, read);
            Facts before = ClientActs.facts(client);
            PartnerClientEvent.Rotated rotated = client.rotate(provisions.now(), overlap);
            clients.save(client, ClientActs.act("partner-client.rotated", before, client));
            events.publishEvent(rotated);
            return provisions.issue(client);
        });
    }

    /** No machine may use it from now on. */
    public void revoke(ClientId id, Revision read) {
        transactions.inTransaction(() -> revoke(newest(id, read), Revocation.DECIDED));
    }

    /** Where there is no agreement there is no way in; another agreement opens none of the former ones. */
    @EventListener
    void on(PartnerEvent.Ended ended) {
        clients.of(ended.partnerId()).stream()
                .filter(client -> client.revocation() == null)
                .forEach(client -> revoke(client, Revocation.AGREEMENT_ENDED));
        provisions.shutOut(ended.partnerId());
    }

    public PartnerClient get(ClientId id) {
        return clients.find(id).orElseThrow(ClientNotFound::new);
    }

    /** Those that a partner has and had. */
    public List<PartnerClient> of(OrgId partner) {
        return clients.of(alliances.get(partner).getId());
    }

    private void revoke(PartnerClient client, Revocation why) {
        Facts before = ClientActs.facts(client);
        PartnerClientEvent.Revoked revoked = client.revoke(why, provisions.now());
        clients.save(client, ClientActs.act("partner-client.revoked", before, client));
        provisions.changed(client);
        events.publishEvent(revoked);
    }

    private PartnerClient newest(ClientId id, Revision read) {
        PartnerClient client = get(id);
        read.requireNewest(client.version());
        return client;
    }

    /**
     * What whoever made it is told, once.
     *
     * @param credential what the machine signs in as
     */
    public record Issued(String credential, Secret secret) {}
}
