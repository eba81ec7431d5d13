package cat.xarxa.members.mandate;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.audit.Facts;
import cat.xarxa.platform.preparation.Preparation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** All mandates; of those without an end, one per person, organisation and role. */
@Repository
class Mandates implements Preparation {

    private final MongoOperations mongo;
    private final Audit audit;

    Mandates(MongoOperations mongo, Audit audit) {
        this.mongo = mongo;
        this.audit = audit;
    }

    @Override
    public void prepare() {
        mongo.indexOps(Stored.class)
                .createIndex(new Index("personId", Direction.ASC)
                        .on("orgId", Direction.ASC)
                        .on("role", Direction.ASC)
                        .named("one_open_mandate")
                        .unique()
                        .partial(PartialIndexFilter.of(where("open").is(true))));
        mongo.indexOps(Stored.class).createIndex(new Index("personId", Direction.ASC));
        mongo.indexOps(Stored.class).createIndex(new Index("orgId", Direction.ASC).on("open", Direction.ASC));
    }

    /** Stores a new one, unless the person holds the like. */
    void add(Mandate mandate) {
        Stored stored = Stored.of(mandate);
        if (mongo.exists(stored.like(), Stored.class)) {
            throw MandateRefused.held();
        }
        try {
            mongo.insert(stored);
        } catch (DuplicateKeyException e) {
            throw MandateRefused.held();
        }
        audit.append(MandateActs.act("mandate.started", Facts.none(), mandate));
    }

    void save(Mandate mandate, Act act) {
        mongo.save(Stored.of(mandate));
        audit.append(act);
    }

    Optional<Mandate> find(MandateId id) {
        return Optional.ofNullable(mongo.findById(id.value(), Stored.class)).map(Stored::restored);
    }

    /** Those for an organisation that have no end yet. */
    List<Mandate> openFor(OrgId id) {
        Query open =
                Query.query(where("orgId").is(id.slug()).and("open").is(true)).with(Sort.by("_id"));
        return mongo.find(open, Stored.class).stream().map(Stored::restored).toList();
    }

    /** All that there are and were for an organisation. */
    List<Mandate> allFor(OrgId id) {
        Query all = Query.query(where("orgId").is(id.slug())).with(Sort.by("from", "_id"));
        return mongo.find(all, Stored.class).stream().map(Stored::restored).toList();
    }

    /** Those that begin on a day, or had their last one on the day before. */
    List<Mandate> turningOn(LocalDate day) {
        Query turning = Query.query(new Criteria()
                .orOperator(
                        where("from").is(day.toString()),
                        where("to").is(day.minusDays(1).toString())));
        return mongo.find(turning, Stored.class).stream().map(Stored::restored).toList();
    }

    /** Lets one at a time decide who is left as admin: of two transactions that both ask, one waits or starts anew. */
    void guardAdmins(OrgId id) {
        mongo.upsert(Query.query(where("_id").is(id.slug())), new Update().inc("decisions", 1), "admin_guards");
    }

    List<Mandate> ofPerson(PersonId id) {
        Query all = Query.query(where("personId").is(id.value())).with(Sort.by("from", "_id"));
        return mongo.find(all, Stored.class).stream().map(Stored::restored).toList();
    }

    /** How a mandate is stored. */
    @Document("mandates")
    record Stored(
            @Id UUID id,
            UUID personId,
            String orgId,
            Capacity.Role role,
            Capacity.Rights rights,
            String from,
            @Nullable String to,
            @Nullable Instant endedAt,
            boolean open,
            @Nullable Long version) {

        static Stored of(Mandate mandate) {
            LocalDate to = mandate.term().to();
            return new Stored(
                    mandate.getId().value(),
                    mandate.personId().value(),
                    mandate.orgId().slug(),
                    mandate.capacity().role(),
                    mandate.capacity().rights(),
                    mandate.term().from().toString(),
                    to == null ? null : to.toString(),
                    mandate.endedAt(),
                    to == null,
                    mandate.version());
        }

        Query like() {
            return Query.query(where("personId")
                    .is(personId)
                    .and("orgId")
                    .is(orgId)
                    .and("role")
                    .is(role)
                    .and("open")
                    .is(true));
        }

        /** None in what was stored before mandates had one. */
        long revision() {
            return version == null ? 0 : version;
        }

        Mandate restored() {
            return Mandate.restored(this);
        }
    }
}
