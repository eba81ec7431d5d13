package cat.xarxa.members.person;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cat.xarxa.platform.preparation.Preparation;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * Gives each address to one person only to sign in with. Others may have it as a mailbox that they share. Addresses
 * stand here as fingerprints under a key of the key store.
 */
@Repository
class SignInAddresses implements Preparation {

    private final MongoOperations mongo;
    private final Fingerprints fingerprints;

    SignInAddresses(MongoOperations mongo, Fingerprints fingerprints) {
        this.mongo = mongo;
        this.fingerprints = fingerprints;
    }

    @Override
    public void prepare() {
        mongo.indexOps(Claimed.class).createIndex(new Index("personId", Direction.ASC));
    }

    /** The person signs in with this address from now on, and with no other; within the caller's transaction. */
    void claim(Person person) {
        UUID id = person.getId().value();
        Query former = Query.query(where("personId").is(id));
        if (person.kind() == Person.Kind.MANDATED) {
            String address = fingerprints.of(person.profile().signInAddress().orElseThrow());
            former.addCriteria(where("_id").ne(address));
            claim(address, id);
        }
        mongo.remove(former, Claimed.class);
    }

    private void claim(String address, UUID personId) {
        Claimed holder = mongo.findById(address, Claimed.class);
        if (holder != null && !holder.personId().equals(personId)) {
            throw new Email.InUse();
        }
        if (holder == null) {
            try {
                mongo.insert(new Claimed(address, personId));
            } catch (DuplicateKeyException e) {
                throw new Email.InUse();
            }
        }
    }

    /** The person signs in no more: somebody else may, with the same address. */
    void release(PersonId id) {
        mongo.remove(Query.query(where("personId").is(id.value())), Claimed.class);
    }

    Optional<PersonId> holder(Email address) {
        return Optional.ofNullable(mongo.findById(fingerprints.of(address), Claimed.class))
                .map(claimed -> new PersonId(claimed.personId()));
    }

    /** How an address is stored: the primary key makes it unique. */
    @Document("sign_in_addresses")
    record Claimed(@Id String address, UUID personId) {}
}
