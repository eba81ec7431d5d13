package cat.xarxa.members.member.enrolment;

import cat.xarxa.members.member.Adhesion;
import cat.xarxa.members.member.Member;
import cat.xarxa.members.member.MemberState;
import cat.xarxa.members.member.MemberStep;
import cat.xarxa.members.territory.Seat;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The first thing in which a list and the roll disagree on a body.
 *
 * @param field the column at fault
 * @param known what the roll has there
 */
record Discrepancy(String field, String known) {

    private static final String NOTHING = "–";

    static Optional<Discrepancy> of(Entrant entrant, Seat seat, Member member) {
        return identity(entrant, seat, member).or(() -> progress(entrant, member));
    }

    private static Optional<Discrepancy> identity(Entrant entrant, Seat seat, Member member) {
        if (entrant.slugged() && !entrant.application().id().equals(member.getId())) {
            return found("id", member.getId());
        }
        if (entrant.application().kind() != member.kind()) {
            return found("kind", member.kind());
        }
        if (!entrant.application().name().equals(member.name())) {
            return found("name", member.name());
        }
        return seat.equals(member.seat())
                ? Optional.empty()
                : found(
                        "townIneCode5",
                        Objects.requireNonNullElse(
                                member.seat().ineCode5(),
                                member.seat().comarca().name()));
    }

    private static Optional<Discrepancy> progress(Entrant entrant, Member member) {
        Optional<MemberStep> taken = member.steps().stream()
                .filter(step -> step.state() == entrant.state())
                .findFirst();
        if (taken.isEmpty() && !(member.steps().isEmpty() && member.state() == entrant.state())) {
            return found("state", member.state());
        }
        if (taken.isPresent() && !taken.get().on().equals(entrant.on())) {
            return found("on", taken.get().on());
        }
        return entrant.state() == MemberState.ADHERED
                ? decision(entrant.adhesion(), member.adhesion().orElse(null))
                : Optional.empty();
    }

    private static Optional<Discrepancy> decision(@Nullable Adhesion listed, @Nullable Adhesion known) {
        if (listed == null || known == null || listed.equals(known)) {
            return Optional.empty();
        }
        if (!Objects.equals(listed.assemblyOn(), known.assemblyOn())) {
            return found("assemblyOn", known.assemblyOn());
        }
        return Objects.equals(listed.assemblyRef(), known.assemblyRef())
                ? found("on", known.adheredOn())
                : found("minutes", known.assemblyRef());
    }

    private static Optional<Discrepancy> found(String field, @Nullable Object known) {
        return Optional.of(new Discrepancy(field, known == null ? NOTHING : known.toString()));
    }
}
