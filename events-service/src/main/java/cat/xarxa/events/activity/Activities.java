package cat.xarxa.events.activity;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.domain.Sort.Direction.DESC;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import cat.xarxa.events.schedule.DraftSchedule;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.catalogue.Catalogue;
import cat.xarxa.platform.preparation.Preparation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private static final String SPEAKERS = "content.sessions.speakers.orgId";
    private static final String PROPOSER = "proposedBy";
    private static final String DAY = "content.schedule.day";
    private static final List<List<String>> NARROWED_BY = List.of(
            List.of(),
            List.of(STATE),
            List.of(OWNER),
            List.of(PROPOSER),
            List.of(ORGANISERS),
            List.of(SPEAKERS),
            List.of(SERIES),
            List.of(THEMES),
            List.of(TERRITORIES));
    private static final Sort NEWEST_FIRST = Sort.by(DESC, "listedAt", "id");
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final MongoOperations mongo;
    private final Catalogue catalogue;
    private final Audit audit;

    Activities(MongoOperations mongo, Catalogue catalogue, Audit audit) {
        this.mongo = mongo;
        this.catalogue = catalogue;
        this.audit = audit;
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
        audit.append(ActivityActs.begun(activity));
    }

    /** Fails when somebody else saved it since it was read. */
    void save(Activity activity, Act act) {
        mongo.save(activity);
        audit.append(act);
    }

    Optional<Activity> find(Activity.Id id) {
        return Optional.ofNullable(mongo.findById(id, Activity.class));
    }

    List<Activity> select(Selection selection) {
        List<Criteria> criteria = new ArrayList<>();
        criteria.add(visible(selection));
        add(criteria, STATE, selection.state());
        narrow(criteria, selection.filter());
        Selection.Place after = selection.after();
        if (after != null) {
            criteria.add(behind(after));
        }
        Query query = new Query(new Criteria().andOperator(criteria));
        return mongo.find(query.with(NEWEST_FIRST).limit(selection.limit()).maxTime(PATIENCE), Activity.class);
    }

    /** Who asks for a state, and does not read everything, asks for what is theirs. */
    private static Criteria visible(Selection selection) {
        Reader reader = selection.reader();
        if (reader.authorship().readsEverything()) {
            return new Criteria();
        }
        Criteria published = where(STATE)
                .is(Activity.State.PUBLISHED)
                .and("content.audience")
                .in(reader.audiences());
        if (!reader.readsUnpublished()) {
            return published;
        }
        Set<String> own = reader.authorship().readable();
        List<Criteria> theirs = List.of(where(OWNER).in(own), where(PROPOSER).in(own));
        List<Criteria> all = new ArrayList<>(theirs);
        all.add(published);
        return new Criteria().orOperator(selection.state() == null ? all : theirs);
    }

    private void narrow(List<Criteria> criteria, Filter filter) {
        add(criteria, "content.nature.kind", filter.kind());
        add(criteria, THEMES, filter.theme());
        add(criteria, ORGANISERS, filter.organiser());
        add(criteria, SPEAKERS, filter.speaker());
        add(criteria, SERIES, filter.series());
        String territory = filter.territory();
        if (territory != null) {
            criteria.add(where(TERRITORIES).in(catalogue.around(territory)));
        }
        LocalDate from = filter.from();
        if (from != null) {
            criteria.add(notOverBefore(from));
        }
        if (filter.to() != null) {
            criteria.add(where(DAY).lte(filter.to()));
        }
    }

    /** What begins on the day or later, or lasts into it. */
    private static Criteria notOverBefore(LocalDate day) {
        Instant morning = day.atStartOfDay(DraftSchedule.HOME).toInstant();
        return new Criteria()
                .orOperator(where(DAY).gte(day), where("content.schedule.ends").gt(morning));
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
