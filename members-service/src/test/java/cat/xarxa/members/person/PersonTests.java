package cat.xarxa.members.person;

import static cat.xarxa.members.person.PersonFixtures.AINA;
import static cat.xarxa.members.person.PersonFixtures.aina;
import static cat.xarxa.members.person.PersonFixtures.profile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cat.xarxa.platform.sealing.SealingKey;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTests {

    private static final ZoneId ZONE = ZoneId.of("Europe/Madrid");

    @Test
    void tellsNameAndAddressesApart() {
        assertThat(aina().told())
                .containsExactly(
                        new PersonEvent.Registered(
                                AINA, Person.Kind.MANDATED, profile().name(), Language.CA, ZONE),
                        new PersonEvent.ContactChanged(AINA, profile().emails()));
    }

    @Test
    void needsAnAddressToSignInWith() {
        Profile unreachable = new Profile(new PersonName("Algú"), List.of(), Language.CA, ZONE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Person.registered(AINA, Person.Kind.MANDATED, unreachable, Set.of()));
        assertThat(Person.registered(AINA, Person.Kind.GUEST, unreachable, Set.of())
                        .kind())
                .isEqualTo(Person.Kind.GUEST);
    }

    @Test
    void hasNoDutiesAsAGuest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Person.registered(AINA, Person.Kind.GUEST, profile(), Set.of(Duty.OFFICE)));
    }

    @Test
    void signsInWithTheirOwnAddressRatherThanOneThatOthersRead() {
        Email shared = new Email("promocio@example.org", Email.Kind.ROLE);
        Email own = new Email("aina@example.org", Email.Kind.PERSONAL);

        assertThat(new Profile(new PersonName("Aina"), List.of(shared, own), Language.CA, ZONE).signInAddress())
                .hasValue(own);
        assertThat(new Profile(new PersonName("Aina"), List.of(shared), Language.CA, ZONE).signInAddress())
                .hasValue(shared);
    }

    @Test
    void changesWhatIsPersonal() {
        Profile other = new Profile(new PersonName("Aina Mostra"), profile().emails(), Language.ES, ZONE);

        Person changed = aina().changed(other);

        assertThat(changed.profile()).isEqualTo(other);
        assertThat(changed.version()).isEqualTo(1);
        assertThat(changed.getId()).isEqualTo(AINA);
        assertThat(other.differencesFrom(profile())).containsExactly("name", "lang");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aina().changed(new Profile(new PersonName("Aina"), List.of(), Language.CA, ZONE)));
    }

    @Test
    void hasNoAddressTwice() {
        List<Email> twice = List.of(
                new Email("aina@example.org", Email.Kind.PERSONAL), new Email("aina@example.org", Email.Kind.ROLE));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Profile(new PersonName("Aina"), twice, Language.CA, ZONE))
                .withMessageNotContaining("aina");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "aina",
                "Aina@example.org",
                "aina@example",
                "aina@example.org\r\nBcc: all@example.org",
                "\"aina\"@example.org",
                "aina@exa mple.org",
                "aina@example.org,pau@example.org"
            })
    void takesNoOtherThanAPlainAddress(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Email(text, Email.Kind.PERSONAL))
                .withMessageNotContaining("aina");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "Aina\nRoca", "Aina\u0000"})
    void takesNoNameThatIsNone(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PersonName(text))
                .withMessageNotContaining("Aina");
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName("a".repeat(201)));
    }

    @Test
    void isNeverWrittenOutByAccident() {
        assertThat(List.of(profile(), aina(), aina().told(), new PersonEvent.KeyIssued(AINA, SealingKey.decode(KEY)))
                        .toString())
                .doesNotContain("Mostra", "@example.org", KEY)
                .contains("hidden", AINA.toString());
    }

    private static final String KEY = "c2FtcGxlIGtleTogaXQgcHJvdGVjdHMgbm90aGluZy4=";
}
