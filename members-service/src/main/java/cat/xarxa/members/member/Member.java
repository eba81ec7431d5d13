package cat.xarxa.members.member;

import cat.xarxa.members.organisation.OrgId;
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
    static Member applying(OrgId id, MemberKind kind, String name, Seat seat) {
        return new Member(id, kind, name, seat, 0, MemberState.APPLIED);
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
        return member;
    }

    /** The member joins in full. */
    MemberEvent.Adhered adhere(Adhesion decided) {
        if (!state.mayAdhere()) {
            throw new AdhesionRefused(id, state);
        }
        state = MemberState.ADHERED;
        adhesion = decided;
        return new MemberEvent.Adhered(id, kind, name, seat, decided);
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

    /** Raised by each stored change; 0 before the first. */
    public long version() {
        return version;
    }
}
