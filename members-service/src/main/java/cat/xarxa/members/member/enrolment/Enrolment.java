package cat.xarxa.members.member.enrolment;

import cat.xarxa.members.member.ApplyForMembership;
import cat.xarxa.members.member.Member;
import cat.xarxa.members.member.MemberKind;
import cat.xarxa.members.member.MemberRoll;
import cat.xarxa.members.member.MemberState;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.organisation.Organisations;
import cat.xarxa.members.territory.Seat;
import cat.xarxa.platform.problem.InvalidInputException;
import cat.xarxa.platform.transaction.Transactions;
import cat.xarxa.platform.web.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Puts the bodies of a list on the roll, each through the steps that every other takes. In one transaction: a list with
 * one fault changes nothing. Who is there already as the list has it stays as it is, so that the same list twice does
 * no more than once.
 */
@Component
class Enrolment {

    private final MemberRoll roll;
    private final Organisations organisations;
    private final Transactions transactions;

    Enrolment(MemberRoll roll, Organisations organisations, Transactions transactions) {
        this.roll = roll;
        this.organisations = organisations;
        this.transactions = transactions;
    }

    /** What would become of a list; nothing is done. */
    List<Enrolled> check(List<Entrant> list) {
        ListFindings findings = new ListFindings();
        findings.addTwins(list);
        List<Enrolled> enrolled = new ArrayList<>();
        for (Entrant entrant : list) {
            enrolled.add(check(entrant, findings));
        }
        findings.refuseAny();
        return enrolled;
    }

    /** Puts all of a list on the roll, or none. */
    List<Enrolled> enrol(List<Entrant> list) {
        return transactions.inTransaction(() -> {
            List<Enrolled> enrolled = check(list);
            for (int i = 0; i < list.size(); i++) {
                if (enrolled.get(i).outcome() == Enrolled.Outcome.NEW) {
                    takeIn(list.get(i));
                }
            }
            return enrolled;
        });
    }

    private Enrolled check(Entrant entrant, ListFindings findings) {
        ApplyForMembership application = entrant.application();
        Optional<Member> known = known(application);
        try {
            Seat seat = roll.seat(application);
            known.flatMap(member -> Discrepancy.of(entrant, seat, member))
                    .ifPresent(other -> findings.add(entrant.line(), other.field(), "known-otherwise", other.known()));
        } catch (InvalidInputException refused) {
            findings.add(entrant.line(), refused);
        }
        if (known.isEmpty() && organisations.find(application.id()).isPresent()) {
            findings.add(entrant.line(), "id", "slug-taken", application.id().slug());
        }
        return known.map(member -> new Enrolled(entrant.line(), member.getId(), member.name(), Enrolled.Outcome.KNOWN))
                .orElseGet(
                        () -> new Enrolled(entrant.line(), application.id(), application.name(), Enrolled.Outcome.NEW));
    }

    /** By its slug, or else as the council of its town. */
    private Optional<Member> known(ApplyForMembership application) {
        return roll.find(application.id())
                .or(() -> application.kind() == MemberKind.TOWN_COUNCIL
                        ? roll.councilOf(application.townIneCode5())
                        : Optional.empty());
    }

    private void takeIn(Entrant entrant) {
        OrgId id = entrant.application().id();
        roll.apply(entrant.application());
        if (entrant.state() != MemberState.APPLIED) {
            roll.admit(id, new Revision(1), entrant.application().on());
        }
        if (entrant.adhesion() != null) {
            roll.adhere(id, new Revision(2), entrant.adhesion());
        }
    }
}
