package cat.xarxa.members.identity;

import static cat.xarxa.members.person.PersonFixtures.ADDRESS;
import static cat.xarxa.members.person.PersonFixtures.AINA;
import static cat.xarxa.members.person.PersonFixtures.aina;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.members.identity.Account.Grant;
import cat.xarxa.members.mandate.Capacity.Rights;
import cat.xarxa.members.mandate.Capacity.Role;
import cat.xarxa.members.mandate.MandateFixtures;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.person.Duty;
import cat.xarxa.members.person.PersonFixtures;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class AccountTests {

    private static final Predicate<OrgId> NOBODY = org -> false;

    @Test
    void isWhatTheTokenIsToSay() {
        assertThat(Account.of(aina(), List.of(MandateFixtures.mandate()), NOBODY))
                .hasValue(new Account(
                        AINA, ADDRESS, "ca", List.of(new Grant("manlleu", "TECHNICIAN", "USER")), Set.of()));
    }

    @Test
    void namesMandatesInAStableOrder() {
        var vic = MandateFixtures.of("vic", Role.TECHNICIAN, Rights.EDITOR);
        var manlleu = MandateFixtures.of("manlleu", Role.TECHNICIAN, Rights.USER);
        var substitute = MandateFixtures.of("manlleu", Role.SUBSTITUTE, Rights.ADMIN);

        assertThat(Account.of(aina(), List.of(vic, manlleu, substitute), NOBODY))
                .isEqualTo(Account.of(aina(), List.of(substitute, vic, manlleu), NOBODY))
                .hasValueSatisfying(account -> assertThat(account.mandates())
                        .extracting(Grant::org, Grant::rights)
                        .map(Object::toString)
                        .containsExactly(
                                "(\"manlleu\", \"ADMIN\")", "(\"manlleu\", \"USER\")", "(\"vic\", \"EDITOR\")"));
    }

    @Test
    void staysWithoutAnyMandate() {
        assertThat(Account.of(PersonFixtures.officer(Duty.OFFICE), List.of(), NOBODY))
                .hasValueSatisfying(account -> assertThat(account.mandates()).isEmpty())
                .hasValueSatisfying(account -> assertThat(account.duties()).containsExactly(Duty.OFFICE));
    }

    @Test
    void readsOnlyWhileTheMemberIsSuspended() {
        var vic = MandateFixtures.of("vic", Role.TECHNICIAN, Rights.EDITOR);
        var manlleu = MandateFixtures.of("manlleu", Role.TECHNICIAN, Rights.ADMIN);

        assertThat(Account.of(aina(), List.of(vic, manlleu), org -> org.slug().equals("manlleu")))
                .hasValueSatisfying(account -> assertThat(account.mandates())
                        .containsExactly(
                                new Grant("manlleu", "TECHNICIAN", "USER"), new Grant("vic", "TECHNICIAN", "EDITOR")));
    }

    @Test
    void isNotForGuests() {
        assertThat(Account.of(PersonFixtures.guest(), List.of(), NOBODY)).isEmpty();
    }

    @Test
    void isNeverWrittenOutByAccident() {
        assertThat(Account.of(aina(), List.of(), NOBODY).toString())
                .contains(AINA.toString())
                .doesNotContain("@", "Aina");
    }
}
