package cat.xarxa.members.export;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cat.xarxa.members.person.PersonId;
import cat.xarxa.platform.copy.Copy;
import cat.xarxa.platform.copy.CopyFile;
import cat.xarxa.platform.copy.Withheld;
import cat.xarxa.platform.preparation.Preparation;
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
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The newest export of each person; of two that are asked for at once the second finds the first. */
@Repository
class ExportBook implements Preparation {

    private final MongoOperations mongo;

    ExportBook(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void prepare() {
        mongo.indexOps(Stored.class).createIndex(new Index("exportId", Direction.ASC).unique());
        mongo.indexOps(Stored.class).createIndex(new Index("keptUntil", Direction.ASC).expire(0));
    }

    /** In the place of the one before. */
    void save(Export export) {
        mongo.save(Stored.of(export));
    }

    Optional<Export> of(PersonId person) {
        return Optional.ofNullable(mongo.findById(person.value(), Stored.class)).map(Stored::restored);
    }

    Optional<Export> find(UUID id) {
        return Optional.ofNullable(mongo.findOne(Query.query(where("exportId").is(id)), Stored.class))
                .map(Stored::restored);
    }

    /** Those that a part has not answered and that are kept still, the oldest first, at most so many. */
    List<Export> without(String part, Instant now, int limit) {
        Query open = Query.query(
                        where("answers." + part).exists(false).and("keptUntil").gt(now))
                .with(Sort.by("requestedAt"))
                .limit(limit);
        return mongo.find(open, Stored.class).stream().map(Stored::restored).toList();
    }

    void forget(PersonId person) {
        mongo.remove(Query.query(where("_id").is(person.value())), Stored.class);
    }

    /** How an export is stored. */
    @Document("exports")
    record Stored(
            @Id UUID personId,
            UUID exportId,
            Instant requestedAt,
            Instant keptUntil,
            @Nullable Boolean ordered,
            Map<String, StoredAnswer> answers) {

        static Stored of(Export export) {
            return new Stored(
                    export.personId().value(),
                    export.id(),
                    export.requestedAt(),
                    export.keptUntil(),
                    export.ordered(),
                    export.answers().entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, each -> StoredAnswer.of(each.getValue()))));
        }

        Export restored() {
            return new Export(
                    exportId,
                    new PersonId(personId),
                    requestedAt,
                    keptUntil,
                    Boolean.TRUE.equals(ordered),
                    answers.entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey, each -> each.getValue().restored())));
        }
    }

    /** How an answer is stored. */
    record StoredAnswer(Instant at, List<CopyFile> files, List<Withheld> withheld) {

        static StoredAnswer of(Export.Answer answer) {
            return new StoredAnswer(
                    answer.at(), answer.copy().files(), answer.copy().withheld());
        }

        Export.Answer restored() {
            return new Export.Answer(at, new Copy(files, withheld));
        }
    }
}
