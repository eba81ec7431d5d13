package cat.xarxa.members.organisation;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;

/** Gives each slug to one organisation only, whatever its kind, and tells what the organisation is called. */
@Repository
public class Organisations {

    private final MongoOperations mongo;

    Organisations(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * Takes a slug, within the caller's transaction.
     *
     * @throws OrganisationExists when it is taken
     */
    public void claim(Organisation organisation) {
        if (find(organisation.id()).isPresent()) {
            throw new OrganisationExists(organisation.id());
        }
        try {
            mongo.insert(new Stored(organisation.id().slug(), organisation.name()));
        } catch (DuplicateKeyException e) {
            throw new OrganisationExists(organisation.id());
        }
    }

    /** The network calls itself so from now on, within the caller's transaction. */
    public void callNetwork(String name) {
        mongo.save(new Stored(OrgId.XARXA.slug(), name));
    }

    public Optional<Organisation> find(OrgId id) {
        return Optional.ofNullable(mongo.findById(id.slug(), Stored.class))
                .map(stored -> new Organisation(new OrgId(stored.slug()), stored.name()))
                .or(() -> Optional.of(Organisation.NETWORK).filter(network -> id.equals(network.id())));
    }

    /** How a slug is stored: the primary key makes it unique. */
    @Document("organisations")
    record Stored(@Id String slug, String name) {}
}
