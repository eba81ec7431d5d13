package cat.xarxa.members.member;

import static cat.xarxa.members.member.MemberFixtures.ADHESION;
import static cat.xarxa.members.member.MemberFixtures.DAY;
import static cat.xarxa.members.member.MemberFixtures.applicant;
import static cat.xarxa.members.member.MemberFixtures.pending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.territory.Seat;
import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.InvalidInputException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberTests {

    @Test
    void appliesFirst() {
        Member member = applicant("vic", "Ajuntament de Vic", "08298");

        assertThat(member.state()).isEqualTo(MemberState.APPLIED);
        assertThat(member.adhesion()).isEmpty();
    }

    @Test
    void adheresAndTellsEverythingOfIt() {
        Member member = pending("vic", "Ajuntament de Vic", "08298");

        MemberEvent.Adhered adhered = member.adhere(ADHESION);

        assertThat(member.state()).isEqualTo(MemberState.ADHERED);
        assertThat(member.adhesion()).hasValue(ADHESION);
        assertThat(adhered)
                .isEqualTo(new MemberEvent.Adhered(
                        new OrgId("vic"), MemberKind.TOWN_COUNCIL, "Ajuntament de Vic", member.seat(), ADHESION));
    }

    /** The whole graph: each step from each state. */
    @ParameterizedTest
    @CsvSource({
        "APPLIED,   LEFT PENDING",
        "PENDING,   ADHERED LEFT",
        "ADHERED,   LEFT SUSPENDED",
        "SUSPENDED, ADHERED LEFT",
        "LEFT,      ''"
    })
    void takesTheStepsThatItsStateAllowsAndNoOther(MemberState state, String reached) {
        List<Function<Member, MemberEvent>> steps = List.of(
                member -> member.admit(DAY),
                member -> member.adhere(ADHESION),
                member -> member.suspend(DAY, "no paga"),
                member -> member.reinstate(DAY),
                member -> member.leave(new Departure(DAY, Departure.Reason.RESIGNED)));
        Set<String> after = new TreeSet<>();
        for (Function<Member, MemberEvent> step : steps) {
            Member member = Member.restored(stored(state));
            try {
                step.apply(member);
                after.add(member.state().name());
            } catch (StepRefused refused) {
                assertThat(refused.code()).isEqualTo("member-step-refused");
                assertThat(refused.arguments()).startsWith("vic", state.name());
                assertThat(member.state()).isEqualTo(state);
            }
        }
        assertThat(String.join(" ", after)).isEqualTo(reached);
    }

    @Test
    void keepsItsHistory() {
        Member member = pending("vic", "Ajuntament de Vic", "08298");
        member.adhere(new Adhesion(DAY.plusDays(3), DAY.plusDays(2), "https://example.org/acta"));
        member.suspend(DAY.plusYears(1), "no paga");
        member.reinstate(DAY.plusYears(2));
        member.leave(new Departure(DAY.plusYears(3), Departure.Reason.RESIGNED));

        assertThat(member.steps())
                .extracting(MemberStep::state, MemberStep::note)
                .containsExactly(
                        tuple(MemberState.APPLIED, null),
                        tuple(MemberState.PENDING, null),
                        tuple(MemberState.ADHERED, "https://example.org/acta"),
                        tuple(MemberState.SUSPENDED, "no paga"),
                        tuple(MemberState.ADHERED, null),
                        tuple(MemberState.LEFT, "RESIGNED"));
    }

    @Test
    void takesNoStepBeforeTheLastOne() {
        Member member = pending("vic", "Ajuntament de Vic", "08298");
        Adhesion early = new Adhesion(DAY.minusDays(1), null, null);

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> member.adhere(early))
                .satisfies(refused -> assertThat(refused.fields())
                        .extracting(FieldProblem::field, FieldProblem::code)
                        .containsExactly(tuple("adheredOn", "before-last-step")));
        assertThat(member.state()).isEqualTo(MemberState.PENDING);
    }

    @Test
    void isWhatWasStored() {
        Member member = pending("vic", "Ajuntament de Vic", "08298");
        member.adhere(ADHESION);

        Member restored = Member.restored(Members.Stored.of(member));

        assertThat(restored).usingRecursiveComparison().isEqualTo(member);
    }

    @Test
    void sitsInATownWithoutBeingIt() {
        Seat seat = MemberFixtures.berguedaAdhered().seat();

        assertThat(seat.ineCode5()).isNull();
        assertThat(seat.idescatCode6()).isNull();
        assertThat(seat.populationBand()).isNull();
        assertThat(seat.comarca().slug()).isEqualTo("bergueda");
        assertThat(seat.province()).isEqualTo("Barcelona");
    }

    @Test
    void isPublicWhileItTakesPart() {
        assertThat(MemberState.values())
                .filteredOn(MemberState::isPublic)
                .containsExactly(MemberState.PENDING, MemberState.ADHERED);
    }

    private static Members.Stored stored(MemberState state) {
        Members.Stored fresh = Members.Stored.of(applicant("vic", "Ajuntament de Vic", "08298"));
        return new Members.Stored(
                fresh.id(), fresh.kind(), fresh.name(), fresh.seat(), state, null, null, null, null, null, 3);
    }
}
