package cat.xarxa.notification.directory;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Projections.include;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import cat.xarxa.notification.background.IndexOwner;
import com.mongodb.client.model.IndexOptions;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Everybody who may be told, by id and by range of ordinals. */
@Repository
public class Recipients implements IndexOwner {

    private static final String COUNTERS = "counters";
    private static final String ORDINALS = "recipients";
    private static final String LAST = "given";
    private static final String ZONE = "zone";

    private final MongoOperations mongo;

    Recipients(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void prepareIndexes() {
        mongo.getCollection(mongo.getCollectionName(Recipient.class))
                .createIndex(new Document("ordinal", 1), new IndexOptions().unique(true));
        mongo.getCollection(mongo.getCollectionName(Recipient.class)).createIndex(new Document("mandates.org", 1));
    }

    public Optional<Recipient> find(UUID id) {
        return Optional.ofNullable(mongo.findById(id, Recipient.class));
    }

    public List<Recipient> byId(Collection<UUID> ids) {
        return mongo.find(query(where("id").in(ids)), Recipient.class);
    }

    /** Who holds a mandate for an organisation. */
    public List<Recipient> actingFor(String org) {
        return mongo.find(query(where("mandates.org").is(org)), Recipient.class);
    }

    /** Everybody in a range with their mandates, by one query, read by hand: a fan-out reads all people. */
    public List<Holder> in(RecipientRange range) {
        List<Holder> holders = new ArrayList<>(RecipientRange.SIZE);
        mongo.getCollection(mongo.getCollectionName(Recipient.class))
                .find(and(gte("ordinal", range.first()), lt("ordinal", range.end())))
                .projection(include("mandates"))
                .batchSize(RecipientRange.SIZE)
                .forEach(row -> holders.add(Holder.of(row)));
        return holders;
    }

    /** The zones of those in a range who live in another one than most, by one query. */
    public Map<UUID, ZoneId> zones(RecipientRange range, ZoneId most) {
        Map<UUID, ZoneId> zones = new HashMap<>();
        mongo.getCollection(mongo.getCollectionName(Recipient.class))
                .find(and(
                        gte("ordinal", range.first()),
                        lt("ordinal", range.end()),
                        exists(ZONE),
                        ne(ZONE, most.getId())))
                .projection(include(ZONE))
                .forEach(row ->
                        zone(row.getString(ZONE)).ifPresent(zone -> zones.put(row.get("_id", UUID.class), zone)));
        return zones;
    }

    /** One that these clocks do not know is none: members-service may be ahead of us. */
    static Optional<ZoneId> zone(@Nullable String id) {
        return id != null && ZoneId.getAvailableZoneIds().contains(id) ? Optional.of(ZoneId.of(id)) : Optional.empty();
    }

    /**
     * The ranges that hold everybody known so far. The counter is written, too: so a transaction that cuts by ranges
     * and one that admits somebody collide, and the second of them sees what the first has done.
     */
    public List<RecipientRange> cut() {
        return RecipientRange.firstFor(counter(new Update().inc("cuts", 1).inc(LAST, 0)));
    }

    /** The ranges that hold everybody known now, for who only looks. */
    public List<RecipientRange> ranges() {
        Document counter = mongo.findById(ORDINALS, Document.class, COUNTERS);
        return counter == null ? List.of() : RecipientRange.firstFor(counter.getInteger(LAST));
    }

    /** The person, known from now on even if nothing was heard of them yet; part of the caller's transaction. */
    public Recipient admitted(UUID id) {
        return find(id).orElseGet(() -> {
            Recipient recipient = admit(id);
            keep(recipient);
            return recipient;
        });
    }

    /** The person, with an ordinal from now on; two transactions that both need a new one follow each other. */
    Recipient admit(UUID id) {
        return find(id).orElseGet(() -> Recipient.admitted(id, nextOrdinal()));
    }

    void keep(Recipient recipient) {
        mongo.save(recipient);
    }

    private int nextOrdinal() {
        return counter(new Update().inc(LAST, 1)) - 1;
    }

    private int counter(Update change) {
        Document counter = mongo.findAndModify(
                query(where("_id").is(ORDINALS)),
                change,
                FindAndModifyOptions.options().upsert(true).returnNew(true),
                Document.class,
                COUNTERS);
        if (counter == null) {
            throw new IllegalStateException("no counter of ordinals");
        }
        return counter.getInteger(LAST);
    }

    /**
     * A person as a fan-out sees them.
     *
     * @param mandates those that they hold now
     */
    public record Holder(UUID id, List<Mandate> mandates) {

        public Holder {
            mandates = List.copyOf(mandates);
        }

        public boolean holdsMandate() {
            return !mandates.isEmpty();
        }

        private static Holder of(Document row) {
            List<Mandate> held = new ArrayList<>();
            for (Document mandate : row.getList("mandates", Document.class)) {
                held.add(new Mandate(
                        mandate.get("_id", UUID.class),
                        mandate.getString("org"),
                        Role.valueOf(mandate.getString("role")),
                        mandate.getDate("began").toInstant()));
            }
            return new Holder(row.get("_id", UUID.class), held);
        }
    }
}
