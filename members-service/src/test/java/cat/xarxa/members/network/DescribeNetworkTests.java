package cat.xarxa.members.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cat.xarxa.members.network.command.DescribeNetwork;
import cat.xarxa.platform.problem.InvalidInputException;
import cat.xarxa.platform.text.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescribeNetworkTests {

    private static final String ADDRESS = "noticies@xarxa.example.org";

    @Test
    void readsWhatIsInOrder() {
        NetworkDescription read = new DescribeNetwork(
                        " Xarxa d’Osona ", List.of("es", "ca", "ca"), "Osona", " Noticies@Xarxa.example.org ", "")
                .read();

        assertThat(read.name()).isEqualTo("Xarxa d’Osona");
        assertThat(read.languages()).containsExactly(Language.CA, Language.ES);
        assertThat(read.sender()).isEqualTo(new MailSender("Osona", ADDRESS));
        assertThat(read.logo()).isNull();
    }

    @Test
    void namesEveryFieldThatIsAtFault() {
        assertThat(faults(new DescribeNetwork(null, null, "", null, "no")))
                .containsExactly(
                        "name required",
                        "languages catalan-offered",
                        "senderName required",
                        "senderAddress required",
                        "logo unknown-logo");
        assertThat(faults(new DescribeNetwork("a".repeat(101), List.of("ca", "fr"), "b".repeat(61), "sense", null)))
                .containsExactly(
                        "name too-long",
                        "languages unknown-language",
                        "senderName too-long",
                        "senderAddress not-an-address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Xarxa\r\nBcc: a@example.org", "Xarxa\u202eab", "<xarxa@example.org>", "\"Xarxa\""})
    void letsNothingIntoTheSenderThatIsNoName(String sender) {
        assertThat(faults(new DescribeNetwork("Xarxa", List.of("ca"), sender, ADDRESS, null)))
                .singleElement()
                .asString()
                .startsWith("senderName ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.org,b@example.org",
                "a@example.org\r\nBcc: b@example.org",
                "\"a@b\",<c@example.org>",
                "a@localhost",
                "à@example.org"
            })
    void takesOnePlainAddressOnly(String address) {
        assertThat(faults(new DescribeNetwork("Xarxa", List.of("ca"), "Xarxa", address, null)))
                .containsExactly("senderAddress not-an-address");
    }

    private static @Nullable List<String> faults(DescribeNetwork command) {
        return catchThrowableOfType(InvalidInputException.class, command::read).fields().stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }
}
