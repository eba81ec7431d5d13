package cat.xarxa.events.people;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import cat.xarxa.platform.keystore.KeyStore;
import cat.xarxa.platform.sealing.Sealer;
import cat.xarxa.platform.sealing.SealingKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What people are called, opened at the moment when it is read and never stored open. */
@Component
public class Names {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final MongoOperations mongo;
    private final KeyStore keys;

    Names(MongoOperations mongo, KeyStore keys) {
        this.mongo = mongo;
        this.keys = keys;
    }

    /** Nothing is kept of somebody who has been erased. */
    public void keep(UUID person, String sealed) {
        if (!isErased(person)) {
            mongo.save(new SealedName(person, sealed));
        }
    }

    /** Answers how many names there were. */
    public int forget(UUID person) {
        return Math.toIntExact(mongo.remove(query(where("personId").is(person)), SealedName.class)
                .getDeletedCount());
    }

    boolean isErased(UUID person) {
        return keys.isDestroyed(person);
    }

    /** Not part of the caller's transaction, for the key lies in another store; saying it twice changes nothing. */
    public void keyIssued(UUID person, String key) {
        keys.put(person, key);
    }

    /** From now on the person has no name here. */
    public void keyDestroyed(UUID person) {
        keys.destroy(person);
    }

    /** The names of those of the people whose names can be read. */
    public Map<UUID, String> of(Collection<UUID> people) {
        Map<UUID, String> names = new HashMap<>();
        if (!people.isEmpty()) {
            Map<UUID, Optional<SealingKey>> known = keys.of(people);
            mongo.find(query(where("personId").in(people)), SealedName.class)
                    .forEach(name -> known.getOrDefault(name.personId(), Optional.empty())
                            .flatMap(key -> open(name, key))
                            .ifPresent(open -> names.put(name.personId(), open)));
        }
        return names;
    }

    private static Optional<String> open(SealedName name, SealingKey key) {
        try {
            String person = Sealer.open(key, name.personId().toString(), name.sealed());
            return Optional.of(JSON.readValue(person, Named.class).name());
        } catch (IllegalArgumentException | JacksonException e) {
            return Optional.empty();
        }
    }

    /** What {@code person-registered} seals. */
    private record Named(String name) {}
}
