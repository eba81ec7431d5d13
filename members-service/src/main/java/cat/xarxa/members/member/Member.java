package cat.xarxa.members.member;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.territory.Seat;
import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.InvalidInputException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** A local body or collaborator, from its application to the network until it leaves. */
public final class Member implements AggregateRoot<Member, OrgId> {

    private final OrgId id;
    private final MemberKind kind;
    private final String name;
    private final Seat seat;
    private final long version;
    private final List<MemberStep> steps = new ArrayList<>();
    private MemberState state;
    private @Nullable Adhesion adhesion;

    private Member(OrgId id, MemberKind kind, String name, Seat seat, long version, MemberState state) {
        this.id = id;
        this.kind = kind;
        this.name = name;
        this.seat = seat;
        this.version = version;
        this.state = state;
    }

    /** A body asks to join. */
    static Member applying(OrgId id, MemberKind kind, String name, Seat seat, LocalDate on) {
        Member member = new Member(id, kind, name, seat, 0, MemberState.APPLIED);
        member.steps.add(new MemberStep(MemberState.APPLIED, on, null));
        return member;
    }

    /** As it was stored. */
    static Member restored(Members.Stored stored) {
        Member member = new Member(
                new OrgId(stored.id()),
                stored.kind(),
                stored.name(),
                stored.seat().restored(),
                stored.version(),
                stored.state());
        member.adhesion = stored.adhesion();
        member.steps.addAll(stored.history());
        return member;
    }

    /** What its application tells the others. */
    MemberEvent.Applied applied() {
        return new MemberEvent.Applied(id, kind, name, seat, steps.getFirst().on());
    }

    /** It takes part, without a vote, until the Assembly decides. */
    MemberEvent.Pending admit(LocalDate on) {
        step(MemberState.APPLIED, new MemberStep(MemberState.PENDING, on, null), "on");
        return new MemberEvent.Pending(id, kind, name, seat, on);
    }

    /** The Assembly has approved it: the member joins in full. */
    MemberEvent.Adhered adhere(Adhesion decided) {
        var joined = new MemberStep(MemberState.ADHERED, decided.adheredOn(), decided.assemblyRef());
        step(MemberState.PENDING, joined, "adheredOn");
        adhesion = decided;
        return new MemberEvent.Adhered(id, kind, name, seat, decided);
    }

    /** Its rights rest. */
    MemberEvent.Suspended suspend(LocalDate on, String reason) {
        step(MemberState.ADHERED, new MemberStep(MemberState.SUSPENDED, on, reason), "on");
        return new MemberEvent.Suspended(id, on);
    }

    /** Its rights are back. */
    MemberEvent.Reinstated reinstate(LocalDate on) {
        step(MemberState.SUSPENDED, new MemberStep(MemberState.ADHERED, on, null), "on");
        return new MemberEvent.Reinstated(id, on);
    }

    /** It is a member no longer, or will not be one. */
    MemberEvent.Left leave(Departure departure) {
        var left = new MemberStep(
                MemberState.LEFT, departure.on(), departure.reason().name());
        step(state, left, "on");
        return new MemberEvent.Left(id, departure);
    }

    private void step(MemberState from, MemberStep next, String field) {
        if (state != from || !state.leadsTo(next.state())) {
            throw new StepRefused(id, state, next.state());
        }
        if (!steps.isEmpty() && next.on().isBefore(steps.getLast().on())) {
            throw new InvalidInputException(
                    FieldProblem.of(field, "before-last-step", steps.getLast().on()));
        }
        state = next.state();
        steps.add(next);
    }

    @Override
    public OrgId getId() {
        return id;
    }

    public MemberKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public Seat seat() {
        return seat;
    }

    public MemberState state() {
        return state;
    }

    public Optional<Adhesion> adhesion() {
        return Optional.ofNullable(adhesion);
    }

    /** Its steps in their order; empty where they were not recorded. */
    public List<MemberStep> steps() {
        return List.copyOf(steps);
    }

    /** Raised by each stored change; 0 before the first. */
    public long version() {
        return version;
    }
}
