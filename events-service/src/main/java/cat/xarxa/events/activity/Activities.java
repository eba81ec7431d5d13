package cat.xarxa.events.activity;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.domain.Sort.Direction.DESC;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import cat.xarxa.platform.caller.Authorship;
import cat.xarxa.platform.catalogue.Catalogue;
import cat.xarxa.platform.preparation.Preparation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** All activities; each list is read in the order of one index. */
@Component
class Activities implements Preparation {

    private static final String STATE = "state";
    private static final String OWNER = "content.hosts.ownerOrg";
    private static final String ORGANISERS = "content.hosts.organisers";
    private static final String SERIES = "content.hosts.seriesId";
    private static final String THEMES = "content.subject.themes";
    private static final String TERRITORIES = "content.subject.territories";
    private static final String DAY = "content.schedule.day";
    private static final List<List<String>> NARROWED_BY = List.of(
            List.of(), List.of(STATE), List.of(ORGANISERS), List.of(SERIES), List.of(THEMES), List.of(TERRITORIES));
    private static final Sort NEWEST_FIRST = Sort.by(DESC, "listedAt", "id");
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final MongoOperations mongo;
    private final Catalogue catalogue;

    Activities(MongoOperations mongo, Catalogue catalogue) {
        this.mongo = mongo;
        this.catalogue = catalogue;
    }

    @Override
    public void prepare() {
        for (List<String> fields : NARROWED_BY) {
            Index index = new Index();
            fields.forEach(field -> index.on(field, ASC));
            mongo.indexOps(Activity.class)
                    .createIndex(index.on("listedAt", DESC).on("_id", DESC));
        }
    }

    void add(Activity activity) {
        mongo.insert(activity);
    }

    /** Fails when somebody else saved it since it was read. */
    void save(Activity activity) {
        mongo.save(activity);
    }

    Optional<Activity> find(Activity.Id id) {
        return Optional.ofNullable(mongo.findById(id, Activity.class));
    }

    List<Activity> select(Selection selection) {
        List<Criteria> criteria = new ArrayList<>();
        criteria.add(visible(selection.reader()));
        add(criteria, STATE, selection.state());
        narrow(criteria, selection.filter());
        Selection.Place after = selection.after();
        if (after != null) {
            criteria.add(behind(after));
        }
        Query query = new Query(new Criteria().andOperator(criteria));
        return mongo.find(query.with(NEWEST_FIRST).limit(selection.limit()).maxTime(PATIENCE), Activity.class);
    }

    private static Criteria visible(Reader reader) {
        Authorship authorship = reader.authorship();
        if (authorship.readsEverything()) {
            return new Criteria();
        }
        Criteria published = where(STATE)
                .is(Activity.State.PUBLISHED)
                .and("content.audience")
                .in(reader.audiences());
        return new Criteria()
                .orOperator(
                        published,
                        where(OWNER).in(authorship.readable()),
                        where("proposedBy").in(authorship.readable()));
    }

    private void narrow(List<Criteria> criteria, Filter filter) {
        add(criteria, "content.nature.kind", filter.kind());
        add(criteria, THEMES, filter.theme());
        add(criteria, ORGANISERS, filter.organiser());
        add(criteria, "content.sessions.speakers.orgId", filter.speaker());
        add(criteria, SERIES, filter.series());
        String territory = filter.territory();
        if (territory != null) {
            criteria.add(where(TERRITORIES).in(catalogue.around(territory)));
        }
        if (filter.from() != null) {
            criteria.add(where(DAY).gte(filter.from()));
        }
        if (filter.to() != null) {
            criteria.add(where(DAY).lte(filter.to()));
        }
    }

    private static void add(List<Criteria> criteria, String field, @Nullable Object value) {
        if (value != null) {
            criteria.add(where(field).is(value));
        }
    }

    private static Criteria behind(Selection.Place place) {
        return new Criteria()
                .orOperator(
                        where("listedAt").lt(place.listedAt()),
                        where("listedAt").is(place.listedAt()).and("id").lt(place.id()));
    }
}
