package cat.xarxa.notification.directory;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import cat.xarxa.notification.directory.Organisation.Home;
import cat.xarxa.notification.network.Network;
import cat.xarxa.notification.network.Networks;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The organisations known so far; one that was not heard of yet goes by its slug. */
@Repository
public class Organisations {

    private final MongoOperations mongo;
    private final Networks networks;

    Organisations(MongoOperations mongo, Networks networks) {
        this.mongo = mongo;
        this.networks = networks;
    }

    void keep(Organisation organisation) {
        mongo.save(organisation);
    }

    /** The name of each of the slugs. */
    public Map<String, String> names(Collection<String> slugs) {
        Map<String, String> names = new HashMap<>();
        slugs.forEach(slug -> names.put(slug, slug));
        find(slugs).forEach(organisation -> names.put(organisation.slug(), organisation.name()));
        names.replace(Network.SLUG, networks.current().name());
        return names;
    }

    /** The name of one of them. */
    public String name(String slug) {
        return names(List.of(slug)).getOrDefault(slug, slug);
    }

    /** Whether there is such an organisation, as far as was heard. */
    public boolean knows(String slug) {
        return slug.equals(Network.SLUG) || !find(List.of(slug)).isEmpty();
    }

    /** Where each of the slugs lies, as far as known. */
    public Map<String, Home> homes(Set<String> slugs) {
        Map<String, Home> homes = new HashMap<>();
        for (Organisation organisation : find(slugs)) {
            Home home = organisation.home();
            if (home != null) {
                homes.put(organisation.slug(), home);
            }
        }
        return homes;
    }

    private List<Organisation> find(Collection<String> slugs) {
        return mongo.find(query(where("slug").in(slugs)), Organisation.class);
    }
}
