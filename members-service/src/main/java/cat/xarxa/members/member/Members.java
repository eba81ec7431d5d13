package cat.xarxa.members.member;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.territory.Comarca;
import cat.xarxa.members.territory.PopulationBand;
import cat.xarxa.members.territory.Seat;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.preparation.Preparation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All members, in the order of their slugs: that of their towns' names, whatever stands before the name. */
@Repository
class Members implements Preparation {

    private final MongoOperations mongo;
    private final Audit audit;

    Members(MongoOperations mongo, Audit audit) {
        this.mongo = mongo;
        this.audit = audit;
    }

    @Override
    public void prepare() {
        mongo.indexOps(Stored.class)
                .createIndex(new Index("seat.comarca", Sort.Direction.ASC).on("_id", Sort.Direction.ASC));
    }

    Optional<Member> find(OrgId id) {
        return Optional.ofNullable(mongo.findById(id.slug(), Stored.class)).map(Member::restored);
    }

    /** The council of a municipality, of those that have not left. */
    Optional<Member> councilOf(String ineCode5) {
        Criteria council = where("seat.ineCode5").is(ineCode5).and("state").ne(MemberState.LEFT);
        return Optional.ofNullable(mongo.findOne(Query.query(council), Stored.class))
                .map(Member::restored);
    }

    void save(Member member, Act act) {
        mongo.save(Stored.of(member));
        audit.append(act);
    }

    List<Member> list(MemberFilter filter, @Nullable OrgId after, int limit) {
        Criteria wanted = wanted(filter);
        if (after != null) {
            wanted = wanted.and("_id").gt(after.slug());
        }
        Query page = Query.query(wanted).with(Sort.by("_id")).limit(limit);
        return mongo.find(page, Stored.class).stream().map(Member::restored).toList();
    }

    private static Criteria wanted(MemberFilter filter) {
        Criteria wanted = where("state").in(filter.states());
        wanted = narrowed(wanted, "seat.comarca", filter.comarca());
        wanted = narrowed(wanted, "seat.province", filter.province());
        wanted = narrowed(wanted, "seat.populationBand", filter.band());
        return narrowed(wanted, "kind", filter.kind());
    }

    private static Criteria narrowed(Criteria wanted, String field, @Nullable Object value) {
        return value == null ? wanted : wanted.and(field).is(value);
    }

    /** How a member is stored. */
    @Document("members")
    record Stored(
            @Id String id,
            MemberKind kind,
            String name,
            StoredSeat seat,
            MemberState state,
            @Nullable String adheredOn,
            @Nullable String assemblyOn,
            @Nullable String assemblyRef,
            @Nullable String mentorId,
            @Nullable List<StoredStep> steps,
            @Version long version) {

        static Stored of(Member member) {
            Optional<Adhesion> adhesion = member.adhesion();
            return new Stored(
                    member.getId().slug(),
                    member.kind(),
                    member.name(),
                    StoredSeat.of(member.seat()),
                    member.state(),
                    adhesion.map(act -> act.adheredOn().toString()).orElse(null),
                    adhesion.map(Adhesion::assemblyOn).map(LocalDate::toString).orElse(null),
                    adhesion.map(Adhesion::assemblyRef).orElse(null),
                    adhesion.map(Adhesion::mentor).map(OrgId::slug).orElse(null),
                    member.steps().stream().map(StoredStep::of).toList(),
                    member.version());
        }

        @Nullable
        Adhesion adhesion() {
            LocalDate assembly = assemblyOn == null ? null : LocalDate.parse(assemblyOn);
            OrgId mentor = mentorId == null ? null : new OrgId(mentorId);
            return adheredOn == null ? null : new Adhesion(LocalDate.parse(adheredOn), assembly, assemblyRef, mentor);
        }

        /** Empty in what was stored before steps were kept. */
        List<MemberStep> history() {
            return steps == null
                    ? List.of()
                    : steps.stream().map(StoredStep::restored).toList();
        }
    }

    /** How a step is stored. */
    record StoredStep(
            MemberState state, String on, @Nullable String note) {

        static StoredStep of(MemberStep step) {
            return new StoredStep(step.state(), step.on().toString(), step.note());
        }

        MemberStep restored() {
            return new MemberStep(state, LocalDate.parse(on), note);
        }
    }

    /** How a seat is stored: flat, so that an index reaches the comarca. */
    record StoredSeat(
            @Nullable String ineCode5,
            @Nullable String idescatCode6,
            String comarca,
            String comarcaName,
            String province,
            @Nullable PopulationBand populationBand) {

        static StoredSeat of(Seat seat) {
            Comarca comarca = seat.comarca();
            return new StoredSeat(
                    seat.ineCode5(),
                    seat.idescatCode6(),
                    comarca.slug(),
                    comarca.name(),
                    seat.province(),
                    seat.populationBand());
        }

        Seat restored() {
            return new Seat(ineCode5, idescatCode6, new Comarca(comarca, comarcaName), province, populationBand);
        }
    }
}
