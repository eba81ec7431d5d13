package cat.xarxa.events.organisation;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import cat.xarxa.platform.lag.ConsumerLag;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The organisations that this service knows: the network itself, and those whose events it has heard. */
@Component
public class Organisations {

    /** How it is called until it has said so itself. */
    private static final Organisation NETWORK =
            new Organisation("xarxa", "Xarxa de Municipis per l’Economia Social i Solidària");

    private static final Set<String> HEARD_BY = Set.of("members", "partners");

    private final MongoOperations mongo;
    private final ConsumerLag lag;

    Organisations(MongoOperations mongo, ConsumerLag lag) {
        this.mongo = mongo;
        this.lag = lag;
    }

    /** Keeps the newest name of an organisation. */
    public void remember(String slug, String name) {
        mongo.save(new Organisation(slug, name));
    }

    /**
     * Whether there is such an organisation.
     *
     * @throws TransientDataAccessResourceException when that cannot be said, as not all of what was told of them has
     *     been heard yet
     */
    public boolean knows(String slug) {
        boolean known = namesOf(Set.of(slug)).containsKey(slug);
        if (!known && lag.isBehind(HEARD_BY)) {
            throw new TransientDataAccessResourceException("organisations are still being learnt");
        }
        return known;
    }

    /** The names of those of the organisations that are known. */
    public Map<String, String> namesOf(Collection<String> slugs) {
        Map<String, String> names = new HashMap<>();
        if (slugs.contains(NETWORK.slug())) {
            names.put(NETWORK.slug(), NETWORK.name());
        }
        mongo.find(query(where("slug").in(slugs)), Organisation.class)
                .forEach(known -> names.put(known.slug(), known.name()));
        return names;
    }
}
