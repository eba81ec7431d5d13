package cat.xarxa.members.person;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import cat.xarxa.members.key.KeyStore;
import cat.xarxa.platform.preparation.Preparation;
import cat.xarxa.platform.sealing.SealingKey;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
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

    /** The key of nobody in particular: whoever has it and an address can tell whether the network knows it. */
    private static final UUID NETWORK = new UUID(0, 0);

    private static final String HMAC = "HmacSHA256";

    private final MongoOperations mongo;
    private final KeyStore keys;

    SignInAddresses(MongoOperations mongo, KeyStore keys) {
        this.mongo = mongo;
        this.keys = keys;
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
            String address = fingerprint(person.profile().signInAddress().orElseThrow());
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
        return Optional.ofNullable(mongo.findById(fingerprint(address), Claimed.class))
                .map(claimed -> new PersonId(claimed.personId()));
    }

    private String fingerprint(Email address) {
        SealingKey key = keys.find(NETWORK).orElseGet(() -> keys.issue(NETWORK));
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(key.encoded()), HMAC));
            return HexFormat.of().formatHex(mac.doFinal(address.address().getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(HMAC, e);
        }
    }

    /** How an address is stored: the primary key makes it unique. */
    @Document("sign_in_addresses")
    record Claimed(@Id String address, UUID personId) {}
}
