package cat.xarxa.notification.notice;

import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The last adhesion of each member: people may be heard of before their member, and the other way round. */
@Repository
class Adhesions {

    private final MongoOperations mongo;

    Adhesions(MongoOperations mongo) {
        this.mongo = mongo;
    }

    void keep(Adhesion adhesion) {
        mongo.save(adhesion);
    }

    Optional<Adhesion> of(String org) {
        return Optional.ofNullable(mongo.findById(org, Adhesion.class));
    }
}
