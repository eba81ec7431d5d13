package cat.xarxa.members.member;

import static cat.xarxa.members.member.MemberFixtures.ADHESION;
import static cat.xarxa.members.member.MemberFixtures.applicant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cat.xarxa.members.organisation.OrgId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class MemberTests {

    @Test
    void appliesFirst() {
        Member member = applicant("vic", "Ajuntament de Vic", "08298");

        assertThat(member.state()).isEqualTo(MemberState.APPLIED);
        assertThat(member.adhesion()).isEmpty();
    }

    @Test
    void adheresAndTellsEverythingOfIt() {
        Member member = applicant("vic", "Ajuntament de Vic", "08298");

        MemberEvent.Adhered adhered = member.adhere(ADHESION);

        assertThat(member.state()).isEqualTo(MemberState.ADHERED);
        assertThat(member.adhesion()).hasValue(ADHESION);
        assertThat(adhered)
                .isEqualTo(new MemberEvent.Adhered(
                        new OrgId("vic"), MemberKind.TOWN_COUNCIL, "Ajuntament de Vic", member.seat(), ADHESION));
    }

    @Test
    void adheresFromPending() {
        Member member = Member.restored(stored(MemberState.PENDING));

        member.adhere(ADHESION);

        assertThat(member.state()).isEqualTo(MemberState.ADHERED);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"APPLIED", "PENDING"})
    void refusesToAdhereFromAnyOtherState(MemberState state) {
        Member member = Member.restored(stored(state));

        assertThatExceptionOfType(AdhesionRefused.class)
                .isThrownBy(() -> member.adhere(ADHESION))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("adhesion-refused"))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly("vic", state.name()));
        assertThat(member.state()).isEqualTo(state);
    }

    @Test
    void isWhatWasStored() {
        Member member = applicant("vic", "Ajuntament de Vic", "08298");
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
    void isPublicFromTheAssemblyOn() {
        assertThat(MemberState.values()).filteredOn(state -> !state.isPublic()).containsExactly(MemberState.APPLIED);
    }

    private static Members.Stored stored(MemberState state) {
        Members.Stored fresh = Members.Stored.of(applicant("vic", "Ajuntament de Vic", "08298"));
        return new Members.Stored(fresh.id(), fresh.kind(), fresh.name(), fresh.seat(), state, null, null, 3);
    }
}
