package cat.xarxa.members.client;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cat.xarxa.members.client.PartnerClientEvent.Revocation;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.preparation.Preparation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All clients of all partners, without their secrets. */
@Repository
class PartnerClients implements Preparation {

    private final MongoOperations mongo;
    private final Audit audit;

    PartnerClients(MongoOperations mongo, Audit audit) {
        this.mongo = mongo;
        this.audit = audit;
    }

    @Override
    public void prepare() {
        mongo.indexOps(Stored.class).createIndex(new Index("partner", Direction.ASC));
    }

    /** Within the transaction in which it was read: whoever was faster makes this one fail. */
    void save(PartnerClient client, Act act) {
        mongo.save(Stored.of(client));
        audit.append(act);
    }

    Optional<PartnerClient> find(ClientId id) {
        return Optional.ofNullable(mongo.findById(id.toString(), Stored.class)).map(Stored::restored);
    }

    /** In the order of their names. */
    List<PartnerClient> of(OrgId partner) {
        Query all = Query.query(where("partner").is(partner.slug())).with(Sort.by("_id"));
        return mongo.find(all, Stored.class).stream().map(Stored::restored).toList();
    }

    /** How a client is stored. */
    @Document("partner_clients")
    record Stored(
            @Id String id,
            String partner,
            Set<ClientScope> scopes,
            List<StoredCredential> credentials,
            @Nullable Revocation revocation,
            @Version long version) {

        static Stored of(PartnerClient client) {
            return new Stored(
                    client.getId().toString(),
                    client.getId().partner().slug(),
                    client.scopes(),
                    client.credentials().stream().map(StoredCredential::of).toList(),
                    client.revocation(),
                    client.version());
        }

        PartnerClient restored() {
            List<Credential> all =
                    credentials.stream().map(StoredCredential::restored).toList();
            return new PartnerClient(ClientId.stored(id), scopes, all, revocation, version);
        }
    }

    /** How a credential is stored. */
    record StoredCredential(
            int number,
            Instant since,
            @Nullable Instant until,
            @Nullable String adopted) {

        static StoredCredential of(Credential credential) {
            return new StoredCredential(
                    credential.number(), credential.since(), credential.until(), credential.adopted());
        }

        Credential restored() {
            return new Credential(number, since, until, adopted);
        }
    }
}
