package cat.xarxa.members.member;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.organisation.Organisation;
import cat.xarxa.members.organisation.Organisations;
import cat.xarxa.members.territory.Municipalities;
import cat.xarxa.members.territory.Municipality;
import cat.xarxa.platform.audit.Facts;
import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.InvalidInputException;
import cat.xarxa.platform.transaction.Transactions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The roll of members: bodies apply and adhere. What an organ decides in between joins them here when it comes. */
@Component
public class MemberRoll {

    private final Members members;
    private final Organisations organisations;
    private final Municipalities municipalities;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    MemberRoll(
            Members members,
            Organisations organisations,
            Municipalities municipalities,
            Transactions transactions,
            ApplicationEventPublisher events) {
        this.members = members;
        this.organisations = organisations;
        this.municipalities = municipalities;
        this.transactions = transactions;
        this.events = events;
    }

    /** A body asks to join; its slug is its own from now on. */
    public void apply(ApplyForMembership application) {
        Seat seat = seat(application);
        transactions.inTransaction(() -> {
            organisations.claim(new Organisation(application.id(), application.name()));
            Member member = Member.applying(application.id(), application.kind(), application.name(), seat);
            members.save(member, MemberActs.act("member.applied", Facts.none(), member));
        });
    }

    /** The Assembly has taken a body in. */
    public void adhere(OrgId id, Adhesion adhesion) {
        transactions.inTransaction(() -> {
            Member member = get(id);
            Facts before = MemberActs.facts(member);
            MemberEvent adhered = member.adhere(adhesion);
            members.save(member, MemberActs.act("member.adhered", before, member));
            events.publishEvent(adhered);
        });
    }

    public Member get(OrgId id) {
        return members.find(id).orElseThrow(MemberNotFound::new);
    }

    /** Members after a slug, at most so many. */
    public List<Member> list(MemberFilter filter, @Nullable OrgId after, int limit) {
        return members.list(filter, after, limit);
    }

    private Seat seat(ApplyForMembership application) {
        Municipality town = municipalities
                .withIneCode(application.townIneCode5())
                .orElseThrow(() -> new InvalidInputException(
                        FieldProblem.of("townIneCode5", "unknown-municipality", application.townIneCode5())));
        return application.kind() == MemberKind.TOWN_COUNCIL ? Seat.of(town) : Seat.in(town);
    }
}
