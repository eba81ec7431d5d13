package cat.xarxa.members.succession;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cat.xarxa.members.mandate.MandateId;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.succession.MandateSucceeded.Party;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.audit.Facts;
import cat.xarxa.platform.preparation.Preparation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** All handovers, newest first. */
@Repository
class Successions implements Preparation {

    private static final int SHOWN = 50;

    private final MongoOperations mongo;
    private final Audit audit;

    Successions(MongoOperations mongo, Audit audit) {
        this.mongo = mongo;
        this.audit = audit;
    }

    @Override
    public void prepare() {
        mongo.indexOps(Stored.class).createIndex(new Index("orgId", Direction.ASC).on("_id", Direction.DESC));
    }

    Succession add(MandateSucceeded decided, Instant now) {
        mongo.insert(Stored.of(decided, now));
        Facts passed = Facts.none()
                .with("fromMandate", decided.from().mandateId())
                .with("fromPerson", decided.from().personId())
                .with("toMandate", decided.to().mandateId())
                .with("toPerson", decided.to().personId())
                .with("inherit", decided.inherit().stream().sorted().toList());
        audit.append(Act.of("mandate.succeeded", "succession", decided.successionId())
                .forOrganisation(decided.orgId().slug())
                .changing(Facts.none(), passed));
        return new Succession(decided, now, Map.of());
    }

    /** Keeps what a service says of its part; the first word of each counts. */
    void answered(UUID id, String service, Succession.Answer answer) {
        Query open = Query.query(where("_id").is(id).and("answers." + service).exists(false));
        mongo.updateFirst(open, Update.update("answers." + service, StoredAnswer.of(answer)), Stored.class);
    }

    /** The newest of an organisation. */
    List<Succession> of(OrgId org) {
        Query own = Query.query(where("orgId").is(org.slug()))
                .with(Sort.by(Direction.DESC, "_id"))
                .limit(SHOWN);
        return mongo.find(own, Stored.class).stream().map(Stored::restored).toList();
    }

    /** How a handover is stored. */
    @Document("successions")
    record Stored(
            @Id UUID id,
            String orgId,
            UUID fromMandate,
            UUID fromPerson,
            UUID toMandate,
            UUID toPerson,
            Set<Heirloom> inherit,
            Instant decidedAt,
            Map<String, StoredAnswer> answers) {

        static Stored of(MandateSucceeded decided, Instant now) {
            return new Stored(
                    decided.successionId(),
                    decided.orgId().slug(),
                    decided.from().mandateId().value(),
                    decided.from().personId().value(),
                    decided.to().mandateId().value(),
                    decided.to().personId().value(),
                    decided.inherit(),
                    now,
                    Map.of());
        }

        Succession restored() {
            var decided = new MandateSucceeded(
                    id,
                    new OrgId(orgId),
                    new Party(new MandateId(fromMandate), new PersonId(fromPerson)),
                    new Party(new MandateId(toMandate), new PersonId(toPerson)),
                    inherit);
            Map<String, Succession.Answer> said = answers.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, answer -> answer.getValue().restored()));
            return new Succession(decided, decidedAt, said);
        }
    }

    /** How an answer is stored. */
    record StoredAnswer(Instant at, Map<String, Integer> counts) {

        static StoredAnswer of(Succession.Answer answer) {
            return new StoredAnswer(answer.at(), answer.counts());
        }

        Succession.Answer restored() {
            return new Succession.Answer(at, counts);
        }
    }
}
