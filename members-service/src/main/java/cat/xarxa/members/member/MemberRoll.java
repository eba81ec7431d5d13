package cat.xarxa.members.member;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.organisation.Organisation;
import cat.xarxa.members.organisation.Organisations;
import cat.xarxa.members.territory.Municipalities;
import cat.xarxa.members.territory.Municipality;
import cat.xarxa.members.territory.Seat;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Facts;
import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.InvalidInputException;
import cat.xarxa.platform.transaction.Transactions;
import cat.xarxa.platform.web.Revision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The roll of members: bodies apply, are admitted, adhere, are suspended and leave, as the organs decide. */
@Component
public class MemberRoll {

    private static final int PAGE = 1000;

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
            Member member =
                    Member.applying(application.id(), application.kind(), application.name(), seat, application.on());
            members.save(member, MemberActs.act("member.applied", Facts.none(), member));
            events.publishEvent(member.applied());
        });
    }

    /** It takes part from a day on, with voice and without a vote. */
    public void admit(OrgId id, Revision read, LocalDate on) {
        step(id, read, "member.admitted", null, member -> member.admit(on));
    }

    /**
     * The Assembly has approved it.
     *
     * @throws InvalidInputException when the mentor is no full member, or the body itself
     */
    public void adhere(OrgId id, Revision read, Adhesion adhesion) {
        OrgId mentor = adhesion.mentor();
        if (mentor != null && !mayMentor(mentor)) {
            throw new InvalidInputException(FieldProblem.of("mentorId", "not-a-member", mentor));
        }
        step(id, read, "member.adhered", null, member -> member.adhere(adhesion));
    }

    /** Its rights rest from a day on. */
    public void suspend(OrgId id, Revision read, LocalDate on, String reason) {
        step(id, read, "member.suspended", reason, member -> member.suspend(on, reason));
    }

    /** Its rights are back from a day on. */
    public void reinstate(OrgId id, Revision read, LocalDate on) {
        step(id, read, "member.reinstated", null, member -> member.reinstate(on));
    }

    /** It is a member no longer, or will not be one; nobody acts for it after that day. */
    public void leave(OrgId id, Revision read, Departure departure) {
        step(id, read, "member.left", departure.reason().name(), member -> member.leave(departure));
    }

    /** Who is only about to adhere is none yet, so that nobody is their own. */
    private boolean mayMentor(OrgId mentor) {
        return members.find(mentor)
                .filter(member -> member.state() == MemberState.ADHERED)
                .isPresent();
    }

    private void step(
            OrgId id, Revision read, String action, @Nullable String reason, Function<Member, MemberEvent> step) {
        transactions.inTransaction(() -> {
            Member member = get(id);
            read.requireNewest(member.version());
            Facts before = MemberActs.facts(member);
            MemberEvent happened = step.apply(member);
            Act act = MemberActs.act(action, before, member);
            members.save(member, reason == null ? act : act.because(reason));
            events.publishEvent(happened);
        });
    }

    public Member get(OrgId id) {
        return members.find(id).orElseThrow(MemberNotFound::new);
    }

    public Optional<Member> find(OrgId id) {
        return members.find(id);
    }

    /** The council of a municipality, of those that have not left. */
    public Optional<Member> councilOf(String ineCode5) {
        return members.councilOf(ineCode5);
    }

    /** Whether the rights of an organisation rest; never those of one that is no member. */
    public boolean isSuspended(OrgId id) {
        return members.find(id)
                .filter(member -> member.state() == MemberState.SUSPENDED)
                .isPresent();
    }

    /** Members after a slug, at most so many. */
    public List<Member> list(MemberFilter filter, @Nullable OrgId after, int limit) {
        return members.list(filter, after, limit);
    }

    /** All of them, of all states; who has left stays, so that they are more than the statutes know. */
    public List<Member> everybody() {
        MemberFilter all = MemberFilter.in(EnumSet.allOf(MemberState.class));
        List<Member> everybody = new ArrayList<>();
        List<Member> page = members.list(all, null, PAGE);
        while (!page.isEmpty()) {
            everybody.addAll(page);
            page = members.list(all, page.getLast().getId(), PAGE);
        }
        return everybody;
    }

    /**
     * Where a body that asks to join is.
     *
     * @throws InvalidInputException when there is no such municipality
     */
    public Seat seat(ApplyForMembership application) {
        Municipality town = municipalities
                .withIneCode(application.townIneCode5())
                .orElseThrow(() -> new InvalidInputException(
                        FieldProblem.of("townIneCode5", "unknown-municipality", application.townIneCode5())));
        return application.kind() == MemberKind.TOWN_COUNCIL ? Seat.of(town) : Seat.in(town);
    }
}
