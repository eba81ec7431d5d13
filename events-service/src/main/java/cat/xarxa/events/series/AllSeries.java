package cat.xarxa.events.series;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** All series, by slug. */
@Component
public class AllSeries {

    private final MongoOperations mongo;

    AllSeries(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Names a series; says whether there was none of that slug before. */
    public boolean name(Series series) {
        boolean isNew = !knows(series.id());
        mongo.save(series);
        return isNew;
    }

    public boolean knows(String id) {
        return mongo.exists(query(where("id").is(id)), Series.class);
    }

    public Optional<Series> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Series.class));
    }

    public Map<String, Series> find(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : mongo.find(query(where("id").in(ids)), Series.class).stream()
                        .collect(Collectors.toMap(Series::id, Function.identity()));
    }

    /** A page in the order of the slugs. */
    public List<Series> after(String last, int limit) {
        return mongo.find(new Query(where("id").gt(last)).with(Sort.by("id")).limit(limit), Series.class);
    }
}
