package cat.xarxa.members.person.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cat.xarxa.members.person.Email;
import cat.xarxa.members.person.Language;
import cat.xarxa.members.person.Profile;
import cat.xarxa.members.person.command.WrittenProfile.Address;
import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.problem.InvalidInputException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenProfileTests {

    private static final Address OWN = new Address(" Aina@Example.org ", "PERSONAL");
    private static final Address SHARED = new Address("promocio@example.org", "ROLE");

    @Test
    void readsWhatIsInOrder() {
        Profile profile =
                written("  Aina Roca ", List.of(OWN, SHARED), "es", null).read(new Findings());

        assertThat(profile.name().value()).isEqualTo("Aina Roca");
        assertThat(profile.emails())
                .containsExactly(
                        new Email("aina@example.org", Email.Kind.PERSONAL),
                        new Email("promocio@example.org", Email.Kind.ROLE));
        assertThat(profile.lang()).isEqualTo(Language.ES);
        assertThat(profile.zone()).hasToString("Europe/Madrid");
    }

    @ParameterizedTest
    @CsvSource({
        "'', ca, '', name required",
        "Aina, '', '', lang required",
        "Aina, CA, '', lang one-of",
        "Aina, ca, Europe/Manlleu, zone unknown-zone"
    })
    void namesWhatIsNot(String name, String lang, String zone, String fault) {
        assertThat(faults(written(name, List.of(OWN), lang, zone))).containsExactly(fault);
    }

    @Test
    void namesWhatIsWrongWithAddresses() {
        assertThat(faults(written("Aina", null, "ca", null))).containsExactly("emails required");
        assertThat(faults(written("Aina", Collections.nCopies(6, OWN), "ca", null)))
                .containsExactly("emails too-many");
        assertThat(faults(written("Aina", List.of(OWN, OWN), "ca", null))).containsExactly("emails address-twice");
        assertThat(faults(written("Aina", Arrays.asList(null, new Address("aina at home", "OTHER")), "ca", null)))
                .containsExactly(
                        "emails[0].kind required",
                        "emails[0].address required",
                        "emails[1].kind one-of",
                        "emails[1].address not-an-address");
    }

    @Test
    void takesANameAsLongAsItMayBe() {
        assertThat(written("😀".repeat(200), List.of(OWN), "ca", null)
                        .read(new Findings())
                        .name())
                .isNotNull();
        assertThat(faults(written("😀".repeat(201), List.of(OWN), "ca", null))).containsExactly("name too-long");
    }

    @Test
    void isNeverWrittenOutByAccident() {
        assertThat(written("Aina", List.of(OWN), "ca", null) + " " + OWN).doesNotContainIgnoringCase("aina");
    }

    private static WrittenProfile written(
            String name, @Nullable List<@Nullable Address> emails, String lang, @Nullable String zone) {
        return new WrittenProfile(name, emails, lang, zone);
    }

    private static List<String> faults(WrittenProfile written) {
        var refused = assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> written.read(new Findings()))
                .actual();
        return refused.fields().stream()
                .map(fault -> fault.field() + " " + fault.code())
                .toList();
    }
}
