package cat.xarxa.members.contact;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.audit.Facts;
import cat.xarxa.platform.preparation.Preparation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Who agreed to be shown; that and when somebody agreed, or took it back, stays in the audit log. */
@Repository
class Consents implements Preparation {

    private final MongoOperations mongo;
    private final Audit audit;

    Consents(MongoOperations mongo, Audit audit) {
        this.mongo = mongo;
        this.audit = audit;
    }

    @Override
    public void prepare() {
        mongo.indexOps(Stored.class).createIndex(new Index("org", Sort.Direction.ASC).on("_id", Sort.Direction.ASC));
        mongo.indexOps(Stored.class).createIndex(new Index("person", Sort.Direction.ASC));
    }

    Optional<Consent> of(PersonId person, OrgId org) {
        return Optional.ofNullable(mongo.findById(key(person, org), Stored.class))
                .map(Stored::restored);
    }

    List<Consent> allFor(OrgId org) {
        Query theirs = Query.query(where("org").is(org.slug())).with(Sort.by("_id"));
        return mongo.find(theirs, Stored.class).stream().map(Stored::restored).toList();
    }

    void give(Consent consent) {
        PersonId person = consent.personId();
        OrgId org = consent.orgId();
        mongo.save(new Stored(key(person, org), person.value(), org.slug(), consent.at()));
        audit.append(act("contact.shown", person, org, false, true));
    }

    void withdraw(PersonId person, OrgId org) {
        mongo.remove(Query.query(where("_id").is(key(person, org))), Stored.class);
        audit.append(act("contact.hidden", person, org, true, false));
    }

    /** The erasure stands in the audit log by itself. */
    void forget(PersonId person) {
        mongo.remove(Query.query(where("person").is(person.value())), Stored.class);
    }

    private static Act act(String action, PersonId person, OrgId org, boolean before, boolean after) {
        return Act.of(action, "person", person)
                .forOrganisation(org.slug())
                .changing(Facts.none().with("shown", before), Facts.none().with("shown", after));
    }

    private static String key(PersonId person, OrgId org) {
        return org.slug() + "/" + person.value();
    }

    /** How a consent is stored. */
    @Document("contact_consents")
    record Stored(@Id String id, UUID person, String org, Instant at) {

        Consent restored() {
            return new Consent(new PersonId(person), new OrgId(org), at);
        }
    }
}
