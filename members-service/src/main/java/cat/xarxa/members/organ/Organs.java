package cat.xarxa.members.organ;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cat.xarxa.members.mandate.Term;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.preparation.Preparation;
import cat.xarxa.platform.text.Language;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All organs, in the order of their slugs. */
@Repository
class Organs implements Preparation {

    private final MongoOperations mongo;
    private final Audit audit;

    Organs(MongoOperations mongo, Audit audit) {
        this.mongo = mongo;
        this.audit = audit;
    }

    @Override
    public void prepare() {
        mongo.indexOps(Stored.class).createIndex(new Index("seats.personId", Direction.ASC));
    }

    void add(Organ organ, Act act) {
        if (find(organ.getId()).isPresent()) {
            throw OrganRefused.exists(organ.getId());
        }
        try {
            mongo.insert(Stored.of(organ));
        } catch (DuplicateKeyException e) {
            throw OrganRefused.exists(organ.getId());
        }
        audit.append(act);
    }

    void save(Organ organ, Act act) {
        mongo.save(Stored.of(organ));
        audit.append(act);
    }

    Optional<Organ> find(OrganId id) {
        return Optional.ofNullable(mongo.findById(id.slug(), Stored.class)).map(Stored::restored);
    }

    List<Organ> list(@Nullable OrganId after, int limit) {
        Query page = after == null ? new Query() : Query.query(where("_id").gt(after.slug()));
        return mongo.find(page.with(Sort.by("_id")).limit(limit), Stored.class).stream()
                .map(Stored::restored)
                .toList();
    }

    /** Where a person sits or sat. */
    List<Organ> withSeatOf(PersonId person) {
        Query seated = Query.query(where("seats.personId").is(person.value())).with(Sort.by("_id"));
        return mongo.find(seated, Stored.class).stream().map(Stored::restored).toList();
    }

    /** How an organ is stored. */
    @Document("organs")
    record Stored(
            @Id String id,
            OrganKind kind,
            Map<String, String> names,
            String from,
            @Nullable String to,
            List<StoredSeat> seats,
            @Version long version) {

        static Stored of(Organ organ) {
            Map<String, String> names = new TreeMap<>();
            organ.names().forEach((language, name) -> names.put(language.code(), name));
            return new Stored(
                    organ.getId().slug(),
                    organ.kind(),
                    names,
                    organ.term().from().toString(),
                    text(organ.term().to()),
                    organ.seats().stream().map(StoredSeat::of).toList(),
                    organ.version());
        }

        Organ restored() {
            Map<Language, String> restored = new EnumMap<>(Language.class);
            names.forEach((code, name) -> Language.of(code).ifPresent(language -> restored.put(language, name)));
            List<Seat> all = seats.stream().map(StoredSeat::restored).toList();
            return new Organ(new OrganId(id), kind, restored, term(from, to), all, version);
        }
    }

    /** How a seat is stored. */
    record StoredSeat(
            UUID id,
            UUID personId,
            String orgId,
            Seat.Vote vote,
            String from,
            @Nullable String to) {

        static StoredSeat of(Seat seat) {
            return new StoredSeat(
                    seat.id(),
                    seat.personId().value(),
                    seat.orgId().slug(),
                    seat.vote(),
                    seat.term().from().toString(),
                    text(seat.term().to()));
        }

        Seat restored() {
            return new Seat(id, new PersonId(personId), new OrgId(orgId), vote, term(from, to));
        }
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static Term term(String from, @Nullable String to) {
        return new Term(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
