package cat.xarxa.events.people;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import cat.xarxa.platform.preparation.Preparation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** Who acts, or acted, for which organisation. */
@Component
public class MandateRoll implements Preparation {

    /** The zone in which the days of mandates are written. */
    private static final ZoneId NETWORK = ZoneId.of("Europe/Madrid");

    private final MongoOperations mongo;
    private final Clock clock;

    MandateRoll(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public void prepare() {
        mongo.indexOps(Mandate.class).createIndex(new Index("orgId", Direction.ASC));
        mongo.indexOps(Mandate.class).createIndex(new Index("personId", Direction.ASC));
    }

    public void begin(Mandate mandate) {
        mongo.save(mandate);
    }

    public void end(UUID mandate, LocalDate last) {
        Optional.ofNullable(mongo.findById(mandate, Mandate.class))
                .ifPresent(known -> mongo.save(known.endingOn(last)));
    }

    /** The mandate by which somebody speaks for an organisation on a day. */
    public Optional<Mandate> of(UUID person, String org, LocalDate day) {
        List<Mandate> held =
                mongo.find(query(where("personId").is(person).and("orgId").is(org)), Mandate.class);
        return new HeldMandates(held).toSpeakOn(day, today());
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
