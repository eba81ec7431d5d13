package cat.xarxa.events.people;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import cat.xarxa.platform.lag.ConsumerLag;
import cat.xarxa.platform.preparation.Preparation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** Who acts, or acted, for which organisation. */
@Component
public class MandateRoll implements Preparation {

    /** The zone in which the days of mandates are written. */
    private static final ZoneId NETWORK = ZoneId.of("Europe/Madrid");

    private static final Set<String> HEARD_BY = Set.of("mandates");

    private final MongoOperations mongo;
    private final Names names;
    private final ConsumerLag lag;
    private final Clock clock;

    MandateRoll(MongoOperations mongo, Names names, ConsumerLag lag, Clock clock) {
        this.mongo = mongo;
        this.names = names;
        this.lag = lag;
        this.clock = clock;
    }

    @Override
    public void prepare() {
        mongo.indexOps(Mandate.class).createIndex(new Index("orgId", Direction.ASC));
        mongo.indexOps(Mandate.class).createIndex(new Index("personId", Direction.ASC));
    }

    /** Nobody who has been erased acts for anybody. */
    public void begin(Mandate mandate) {
        if (!names.isErased(mandate.personId())) {
            mongo.save(mandate);
        }
    }

    /** Answers how many mandates there were. */
    int forget(UUID person) {
        return Math.toIntExact(
                mongo.remove(query(where("personId").is(person)), Mandate.class).getDeletedCount());
    }

    public void end(UUID mandate, LocalDate last) {
        Optional.ofNullable(mongo.findById(mandate, Mandate.class))
                .ifPresent(known -> mongo.save(known.endingOn(last)));
    }

    /**
     * The mandate by which somebody speaks for an organisation on a day.
     *
     * @throws TransientDataAccessResourceException when that cannot be said, as not all of what was told of mandates
     *     has been heard yet
     */
    public Optional<Mandate> of(UUID person, String org, LocalDate day) {
        List<Mandate> held =
                mongo.find(query(where("personId").is(person).and("orgId").is(org)), Mandate.class);
        Optional<Mandate> spokenWith = new HeldMandates(held).toSpeakOn(day, today());
        if (spokenWith.isEmpty() && lag.isBehind(HEARD_BY)) {
            throw new TransientDataAccessResourceException("mandates are still being learnt");
        }
        return spokenWith;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NETWORK);
    }

    /** Those of an organisation that have not ended before a day. */
    List<Mandate> of(String org, LocalDate day) {
        return mongo.find(query(where("orgId").is(org)), Mandate.class).stream()
                .filter(mandate -> mandate.lastsUntil(day))
                .toList();
    }
}
