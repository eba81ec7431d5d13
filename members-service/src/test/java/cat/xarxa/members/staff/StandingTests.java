package cat.xarxa.members.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.platform.caller.Caller;
import cat.xarxa.platform.caller.HeldMandate;
import cat.xarxa.platform.problem.ForbiddenException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StandingTests {

    private static final OrgId MANLLEU = new OrgId("manlleu");

    @Test
    void countsMandatesForThisOrganisationOnly() {
        assertThat(standing(mandate("manlleu", "USER"))).isEqualTo(Standing.COLLEAGUE);
        assertThat(standing(mandate("manlleu", "EDITOR"))).isEqualTo(Standing.COLLEAGUE);
        assertThat(standing(mandate("manlleu", "ADMIN"))).isEqualTo(Standing.STEWARD);
        assertThat(standing(mandate("vic", "ADMIN"))).isEqualTo(Standing.STRANGER);
        assertThat(standing(mandate("vic", "ADMIN"), mandate("manlleu", "USER")))
                .isEqualTo(Standing.COLLEAGUE);
    }

    @Test
    void takesTheHighestOfSeveral() {
        assertThat(standing(mandate("manlleu", "USER"), mandate("manlleu", "ADMIN"), mandate("manlleu", "EDITOR")))
                .isEqualTo(Standing.STEWARD);
    }

    @Test
    void letsTheOfficeDecideAndTheCommissionSee() {
        assertThat(Standing.of(person(Set.of("OFFICE")), MANLLEU)).isEqualTo(Standing.STEWARD);
        assertThat(Standing.of(person(Set.of("PLATFORM_ADMIN")), MANLLEU)).isEqualTo(Standing.STEWARD);
        assertThat(Standing.of(person(Set.of("COMMISSION")), MANLLEU)).isEqualTo(Standing.WITNESS);
        assertThatExceptionOfType(StaffForbidden.class)
                .isThrownBy(
                        () -> Standing.of(person(Set.of("COMMISSION")), MANLLEU).requireSteward());
    }

    @Test
    void isNothingForMachinesAndWhoActsForNobody() {
        Caller machine = new Caller("s", null, "coopcat", Set.of("OFFICE"), Set.of(), List.of());

        assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> Standing.of(machine, MANLLEU));
        assertThatExceptionOfType(StaffForbidden.class)
                .isThrownBy(() -> Standing.of(person(Set.of("AUDITOR")), MANLLEU));
    }

    private static Standing standing(HeldMandate... mandates) {
        return Standing.of(person(Set.of(), mandates), MANLLEU);
    }

    private static Caller person(Set<String> roles, HeldMandate... mandates) {
        return new Caller("s", UUID.randomUUID(), null, roles, Set.of(), List.of(mandates));
    }

    private static HeldMandate mandate(String org, String rights) {
        return new HeldMandate(org, "TECHNICIAN", rights);
    }
}
