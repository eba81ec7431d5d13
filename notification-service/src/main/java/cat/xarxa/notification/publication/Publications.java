package cat.xarxa.notification.publication;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** All publications that were ever told. */
@Repository
public class Publications {

    /** Beside what it says: nobody is told of it any more. */
    private static final String RECALLED = "recalled";

    private final MongoOperations mongo;

    Publications(MongoOperations mongo) {
        this.mongo = mongo;
    }

    public void keep(Publication publication) {
        mongo.save(publication);
    }

    /** What it says has changed; of what was recalled nobody is told all the same. */
    public void rewrite(Publication publication) {
        boolean recalled = mongo.exists(
                query(where("id").is(publication.id()).and(RECALLED).is(true)), Publication.class);
        keep(publication);
        if (recalled) {
            recall(publication.id());
        }
    }

    /** Whether it is of a post that is gone, so that nobody is told of it any more; not what tells that it is gone. */
    public boolean isOvertaken(Publication publication) {
        return publication.isWithdrawn()
                || (publication.told().isPresent()
                        && !publication.isOfWhatIsGone()
                        && find(publication.subject())
                                .filter(Publication::isWithdrawn)
                                .isPresent());
    }

    /** It was a mistake: nobody is told of it any more, and it stays for those who were. */
    public void recall(UUID id) {
        mongo.updateFirst(query(where("id").is(id)), Update.update(RECALLED, true), Publication.class);
    }

    /** Deletes what was written for nobody else. */
    public void forget(Collection<UUID> ids) {
        mongo.remove(query(where("id").in(ids)), Publication.class);
    }

    public Optional<Publication> find(UUID id) {
        return Optional.ofNullable(mongo.findById(id, Publication.class));
    }

    /** The newest since a moment, but for what somebody was told for themselves, and what became of posts. */
    public List<Publication> newest(Instant since, int limit) {
        return mongo.find(
                query(where("publishedAt")
                                .gte(since)
                                .and("kind")
                                .ne(PublicationKind.NOTICE)
                                .and(RECALLED)
                                .ne(true)
                                .and("sequel.of")
                                .is(null))
                        .with(Sort.by(Sort.Direction.DESC, "publishedAt", "id"))
                        .limit(limit),
                Publication.class);
    }

    /** What announced an activity, told to anybody or not. */
    public Optional<Publication> announcing(UUID activity) {
        return find(activity).filter(found -> found.kind() == PublicationKind.ACTIVITY);
    }

    /** The newest activity of a series. */
    public Optional<Publication> newestOfSeries(String series) {
        return Optional.ofNullable(mongo.findOne(
                query(where("happening.series").is(series).and("kind").is(PublicationKind.ACTIVITY))
                        .with(Sort.by(Sort.Direction.DESC, "publishedAt", "id")),
                Publication.class));
    }

    /** What publications are about, without what they say. */
    public Map<UUID, UUID> subjects(Collection<UUID> ids) {
        Map<UUID, UUID> subjects = new HashMap<>();
        mongo.getCollection(mongo.getCollectionName(Publication.class))
                .find(Filters.in("_id", ids))
                .projection(Projections.include("happening.activity", "sequel.of"))
                .forEach(row -> {
                    UUID id = row.get("_id", UUID.class);
                    UUID post = row.getEmbedded(List.of("sequel", "of"), id);
                    subjects.put(id, row.getEmbedded(List.of("happening", "activity"), post));
                });
        return subjects;
    }

    public Map<UUID, Publication> byId(Collection<UUID> ids) {
        return mongo.find(query(where("id").in(ids)), Publication.class).stream()
                .collect(Collectors.toMap(Publication::id, Function.identity()));
    }
}
