package cat.xarxa.members.person;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cat.xarxa.members.key.KeyStore;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.audit.Facts;
import cat.xarxa.platform.sealing.Sealer;
import cat.xarxa.platform.sealing.SealingKey;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All people; sealed at rest. A person whose key is gone is nobody. */
@Repository
class People {

    private final MongoOperations mongo;
    private final KeyStore keys;
    private final JsonMapper json;
    private final Audit audit;
    private final SignInAddresses addresses;

    People(MongoOperations mongo, SignInAddresses addresses, KeyStore keys, JsonMapper json, Audit audit) {
        this.mongo = mongo;
        this.addresses = addresses;
        this.keys = keys;
        this.json = json;
        this.audit = audit;
    }

    void add(Person person, SealingKey key) {
        UUID id = person.getId().value();
        addresses.claim(person);
        mongo.insert(sealed(person, key));
        audit.append(Act.of("person.registered", "person", id).changing(Facts.none(), facts(person)));
    }

    /** Stores what is personal anew, under the person's own key; which part is different is all that is audited. */
    void save(Person person, Person before, SealingKey key) {
        addresses.claim(person);
        mongo.save(sealed(person, key));
        audit.append(Act.of("person.changed", "person", person.getId())
                .changing(
                        Facts.none(),
                        Facts.none().with("changed", person.profile().differencesFrom(before.profile()))));
    }

    void assign(Person person, Person before, SealingKey key) {
        mongo.save(sealed(person, key));
        audit.append(Act.of("duties.assigned", "person", person.getId()).changing(facts(before), facts(person)));
    }

    /** Answers false when there is nobody; the audit log hears of it from whoever decided it. */
    boolean remove(PersonId id) {
        addresses.release(id);
        return mongo.findAndRemove(Query.query(where("_id").is(id.value())), Stored.class) != null;
    }

    private Stored sealed(Person person, SealingKey key) {
        UUID id = person.getId().value();
        String sealed = Sealer.seal(key, id.toString(), json.writeValueAsString(Opened.of(person.profile())));
        return new Stored(id, person.kind(), person.duties(), sealed, person.version());
    }

    /** Nothing of the profile, not as a fingerprint either: it outlives the erasure of the person. */
    private static Facts facts(Person person) {
        return Facts.none()
                .with("kind", person.kind())
                .with("duties", person.duties().stream().sorted().toList());
    }

    Optional<Person> signingInWith(Email address) {
        return addresses.holder(address).flatMap(this::find);
    }

    Optional<Person> find(PersonId id) {
        return Optional.ofNullable(mongo.findById(id.value(), Stored.class)).flatMap(this::open);
    }

    boolean isAnybodyThere() {
        return mongo.exists(new Query(), Stored.class);
    }

    boolean isAnybodyOn(Duty duty) {
        return mongo.exists(Query.query(where("duties").is(duty)), Stored.class);
    }

    boolean isAnotherOn(Duty duty, PersonId than) {
        return mongo.exists(Query.query(where("duties").is(duty).and("_id").ne(than.value())), Stored.class);
    }

    List<PersonId> ofKind(Person.Kind kind) {
        Query query = Query.query(where("kind").is(kind)).with(Sort.by("_id"));
        return mongo.find(query, Stored.class).stream()
                .map(stored -> new PersonId(stored.id()))
                .toList();
    }

    List<Person> withDuties() {
        Query query = Query.query(where("duties.0").exists(true)).with(Sort.by("_id"));
        return mongo.find(query, Stored.class).stream()
                .flatMap(stored -> open(stored).stream())
                .toList();
    }

    private Optional<Person> open(Stored stored) {
        PersonId id = new PersonId(stored.id());
        return keys.find(stored.id())
                .map(key -> Sealer.open(key, stored.id().toString(), stored.sealed()))
                .map(text -> json.readValue(text, Opened.class).profile())
                .map(profile -> Person.restored(id, stored.kind(), profile, stored.duties(), stored.revision()));
    }

    /** How a person is stored. */
    @Document("people")
    record Stored(
            @Id UUID id,
            Person.Kind kind,
            Set<Duty> duties,
            String sealed,
            @Nullable Long version) {

        /** None in what was stored before profiles could change. */
        long revision() {
            return version == null ? 0 : version;
        }
    }

    /** What is inside the seal. */
    private record Opened(String name, List<Address> emails, Language lang, String zone) {

        static Opened of(Profile profile) {
            List<Address> emails = profile.emails().stream()
                    .map(email -> new Address(email.address(), email.kind()))
                    .toList();
            return new Opened(
                    profile.name().value(),
                    emails,
                    profile.lang(),
                    profile.zone().getId());
        }

        Profile profile() {
            List<Email> addresses = emails.stream()
                    .map(email -> new Email(email.address(), email.kind()))
                    .toList();
            return new Profile(new PersonName(name), addresses, lang, ZoneId.of(zone));
        }
    }

    /** An address inside the seal. */
    private record Address(String address, Email.Kind kind) {}
}
