package cat.xarxa.members.duty;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cat.xarxa.members.person.Duty;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.Registry;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * Those who may give duties, of whom there is always one. Two who take it from each other at once would each see the
 * other: both write to one document, so that the database lets only one of them go on.
 */
@Repository
class Administrators {

    private static final String GUARDS = "guards";
    private static final Query GUARD = Query.query(where("_id").is("administrators"));

    private final MongoOperations mongo;
    private final Registry registry;

    Administrators(MongoOperations mongo, Registry registry) {
        this.mongo = mongo;
        this.registry = registry;
    }

    /** Refuses when nobody else is one; within the caller's transaction. */
    void requireAnotherThan(PersonId person) {
        mongo.upsert(GUARD, new Update().inc("taken", 1), GUARDS);
        if (!registry.knowsAnotherOn(Duty.PLATFORM_ADMIN, person)) {
            throw DutyRefused.lastAdministrator();
        }
    }
}
