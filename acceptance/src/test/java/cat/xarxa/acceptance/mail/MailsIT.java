package cat.xarxa.acceptance.mail;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.acceptance.network.Api;
import cat.xarxa.acceptance.network.Network;
import cat.xarxa.acceptance.network.Sink;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every mail that the demo left in the sink is one that people can read, trust and end. */
class MailsIT {

    /** Links of guests, who may have gone; GuestIT follows them. */
    private static final String OF_GUESTS = "/follow/";

    /** Pages of one's own ask who comes. */
    private static final int SIGN_IN = 302;

    /** The page of what was withdrawn says so. */
    private static final int GONE = 410;

    /** Only those of the network itself are lists; invitations to an account come from the accounts' door. */
    private static final String OF_THE_NETWORK = "\nList-Id:";

    private static final int SOME = 5;

    private final Network network = Network.running();

    @Test
    void areAllAsTheyShouldBe() {
        assertThat(mails())
                .hasSizeGreaterThan(10)
                .allSatisfy(raw -> assertThat(MailCheck.faults(raw))
                        .as(raw.lines()
                                .filter(line -> line.startsWith("Subject:"))
                                .findFirst()
                                .orElse("no subject"))
                        .isEmpty());
    }

    @Test
    void haveEachAnIdOfTheirOwn() {
        List<String> ids = mails().stream()
                .map(raw -> raw.lines()
                        .filter(line -> line.startsWith("Message-ID:"))
                        .findFirst()
                        .orElse("none"))
                .toList();

        assertThat(ids).doesNotHaveDuplicates().doesNotContain("none");
    }

    @Test
    void areOtherwiseOfTheAccountsAlone() {
        assertThat(all())
                .filteredOn(raw -> !raw.contains(OF_THE_NETWORK))
                .allSatisfy(raw -> assertThat(raw)
                        .doesNotContain("Auto-Submitted: auto-generated")
                        .doesNotContain("/unsubscribe/"));
    }

    @Test
    void leadSomewhere() {
        Set<String> paths = new TreeSet<>();
        Set<String> waysOut = new TreeSet<>();
        mails().stream()
                .flatMap(MailsIT::links)
                .filter(link -> !link.getPath().contains(OF_GUESTS))
                .forEach(link -> (link.getPath().contains("/unsubscribe/") ? waysOut : paths).add(link.getPath()));
        Api anybody = network.anonymous();

        assertThat(paths).isNotEmpty();
        assertThat(Stream.concat(paths.stream(), waysOut.stream().limit(SOME)))
                .allSatisfy(
                        path -> assertThat(anybody.get(path).status()).as(path).isIn(200, SIGN_IN, GONE));
        assertThat(paths)
                .anySatisfy(
                        path -> assertThat(anybody.get(path).status()).as(path).isEqualTo(200));
    }

    private List<String> mails() {
        return all().stream().filter(raw -> raw.contains(OF_THE_NETWORK)).toList();
    }

    private List<String> all() {
        Sink sink = network.sink();
        return sink.about("").stream().map(sink::raw).toList();
    }

    private static Stream<URI> links(String raw) {
        try {
            return MailCheck.links(raw);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
