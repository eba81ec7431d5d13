package cat.xarxa.members.erasure;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cat.xarxa.members.person.PersonId;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.audit.Facts;
import cat.xarxa.platform.preparation.Preparation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All erasures, newest first; one for each person, refused ones aside. */
@Repository
class ErasureBook implements Preparation {

    private final MongoOperations mongo;
    private final Audit audit;

    ErasureBook(MongoOperations mongo, Audit audit) {
        this.mongo = mongo;
        this.audit = audit;
    }

    @Override
    public void prepare() {
        mongo.indexOps(Stored.class)
                .createIndex(new Index("personId", Direction.ASC)
                        .named("one_standing")
                        .unique()
                        .partial(PartialIndexFilter.of(where("standing").is(true))));
        mongo.indexOps(Stored.class).createIndex(new Index("decidedAt", Direction.ASC));
    }

    void add(Erasure erasure) {
        mongo.insert(Stored.of(erasure));
    }

    void save(Erasure erasure) {
        mongo.save(Stored.of(erasure));
    }

    /** With an entry of the audit log, in the caller's transaction. */
    void save(Erasure erasure, String action) {
        save(erasure);
        note(action, erasure);
    }

    /** An entry of the audit log, by ids, in the caller's transaction. */
    void note(String action, Erasure erasure) {
        audit.append(Act.of(action, "person", erasure.personId())
                .changing(
                        Facts.none(),
                        Facts.none()
                                .with("erasure", erasure.id())
                                .with("requestedBy", erasure.requestedBy())
                                .with("decidedBy", erasure.decidedBy())));
    }

    Optional<Erasure> find(UUID id) {
        return Optional.ofNullable(mongo.findById(id, Stored.class)).map(Stored::restored);
    }

    /** The one of a person that was not refused. */
    Optional<Erasure> standingOf(PersonId person) {
        Query standing =
                Query.query(where("personId").is(person.value()).and("standing").is(true));
        return Optional.ofNullable(mongo.findOne(standing, Stored.class)).map(Stored::restored);
    }

    /** Older ones than one, at most so many. */
    List<Erasure> list(@Nullable UUID before, int limit) {
        Query page = new Query().with(Sort.by(Direction.DESC, "_id")).limit(limit);
        if (before != null) {
            page.addCriteria(where("_id").lt(before));
        }
        return mongo.find(page, Stored.class).stream().map(Stored::restored).toList();
    }

    /** Whether a key was destroyed since. */
    boolean decidedSince(Instant moment) {
        return mongo.exists(
                        Query.query(where("decidedAt").gte(moment).and("state").ne(Erasure.State.REFUSED)),
                        Stored.class)
                || mongo.exists(
                        Query.query(where("_id").is(Beat.NEEDED).and("at").gte(moment)), Beat.class);
    }

    /** A key was destroyed without an erasure. */
    void keyDestroyed(Instant now) {
        mongo.save(new Beat(Beat.NEEDED, now));
    }

    /** Whether the last heartbeat is so long ago; then this is one. Of two instances one begins again and sees that. */
    boolean beats(Instant now, Duration every) {
        Beat last = mongo.findById(Beat.LAST, Beat.class);
        if (last != null && last.at().isAfter(now.minus(every))) {
            return false;
        }
        mongo.save(new Beat(Beat.LAST, now));
        return true;
    }

    /** When there was a heartbeat, and when one was last needed for what is no erasure. */
    @Document("key_heartbeats")
    record Beat(@Id String id, Instant at) {

        static final String LAST = "last";
        static final String NEEDED = "needed";
    }

    /** How an erasure is stored. */
    @Document("erasures")
    record Stored(
            @Id UUID id,
            UUID personId,
            UUID requestedBy,
            Instant requestedAt,
            Erasure.State state,
            boolean standing,
            @Nullable UUID decidedBy,
            @Nullable Instant decidedAt,
            Map<String, StoredAnswer> answers) {

        static Stored of(Erasure erasure) {
            PersonId decidedBy = erasure.decidedBy();
            return new Stored(
                    erasure.id(),
                    erasure.personId().value(),
                    erasure.requestedBy().value(),
                    erasure.requestedAt(),
                    erasure.state(),
                    erasure.state() != Erasure.State.REFUSED,
                    decidedBy == null ? null : decidedBy.value(),
                    erasure.decidedAt(),
                    erasure.answers().entrySet().stream()
                            .collect(
                                    Collectors.toMap(Map.Entry::getKey, answer -> StoredAnswer.of(answer.getValue()))));
        }

        Erasure restored() {
            return new Erasure(
                    id,
                    new PersonId(personId),
                    new PersonId(requestedBy),
                    requestedAt,
                    state,
                    decidedBy == null ? null : new PersonId(decidedBy),
                    decidedAt,
                    answers.entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey,
                                    answer -> answer.getValue().restored())));
        }
    }

    /** How an answer is stored. */
    record StoredAnswer(Instant at, Map<String, Integer> counts) {

        static StoredAnswer of(Erasure.Answer answer) {
            return new StoredAnswer(answer.at(), answer.counts());
        }

        Erasure.Answer restored() {
            return new Erasure.Answer(at, counts);
        }
    }
}
