package cat.xarxa.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @ParameterizedTest
    @CsvSource({
        "tecnica.manlleu@example.org,tecnica.manlleu@example.org",
        "Tecnic+ess@Example.ORG,Tecnic+ess@example.org",
        "algu@València.example,algu@xn--valncia-4xa.example",
        "a@localhost,a@localhost"
    })
    void isReadAsPeopleWriteIt(String written, String read) {
        assertThat(EmailAddress.read(written).map(EmailAddress::text)).contains(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "@example.org",
                "a@",
                "a b@example.org",
                "\"a@b\",<c@d>",
                "a@example.org, b@example.org",
                "a@example.org\r\nBcc: b@example.org",
                "<a@example.org>",
                "a@@example.org",
                ".a@example.org",
                "a@exa mple.org",
                "a@-\u0000.org",
                "à@example.org"
            })
    void isNothingElse(String written) {
        assertThat(EmailAddress.read(written)).isEmpty();
    }

    @Test
    void isNotLongerThanMailAllows() {
        assertThat(EmailAddress.read("a".repeat(65_536) + "@example.org")).isEmpty();
        assertThat(EmailAddress.read("a".repeat(255) + "@example.org")).isEmpty();
    }

    @Test
    void isTheSameMailboxHoweverItIsWritten() {
        assertThat(EmailAddress.read("Tecnic@Example.org").map(EmailAddress::normalised))
                .isEqualTo(EmailAddress.read("tecnic@example.ORG").map(EmailAddress::normalised));
    }

    @Test
    void isNotMadeOfAnythingElse() {
        assertThatThrownBy(() -> new EmailAddress("a@example.org\nb")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EmailAddress("a".repeat(255) + "@example.org"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void doesNotShowInLogs() {
        assertThat(new EmailAddress("a@example.org").toString()).doesNotContain("a@");
    }
}
