package cat.xarxa.events.series;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.audit.Facts;
import cat.xarxa.platform.transaction.Transactions;
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
    private final Transactions transactions;
    private final Audit audit;

    AllSeries(MongoOperations mongo, Transactions transactions, Audit audit) {
        this.mongo = mongo;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** Names a series; says whether there was none of that slug before. */
    public boolean name(Series series) {
        return transactions.inTransaction(() -> {
            Optional<Series> before = find(series.id());
            mongo.save(series);
            audit.append(Act.of("series.named", "series", series.id())
                    .changing(before.map(AllSeries::facts).orElse(Facts.none()), facts(series)));
            return before.isEmpty();
        });
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

    private static Facts facts(Series series) {
        return Facts.none().hiddenEach("titles", series.titles());
    }
}
