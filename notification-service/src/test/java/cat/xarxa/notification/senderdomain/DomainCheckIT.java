package cat.xarxa.notification.senderdomain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.notification.letter.Sender;
import cat.xarxa.notification.senderdomain.Finding.Verdict;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sender's domain in the DNS of a name server on this machine. */
class DomainCheckIT {

    private static final String DOMAIN = "xarxa.example.org";

    private NameServer dns;

    @BeforeEach
    void start() throws IOException {
        dns = new NameServer();
    }

    @AfterEach
    void stop() {
        dns.close();
    }

    @Test
    void findsAllThreeProofs() {
        dns.knows(DOMAIN, "v=spf1 mx -all");
        dns.knows("mail1._domainkey." + DOMAIN, "v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0B", "AQEFAAOCAQ8AMIIBCgKCAQEA");
        dns.knows("_dmarc." + DOMAIN, "v=DMARC1; p=reject");

        assertThat(check("mail1").findings()).extracting(Finding::verdict).containsOnly(Verdict.FOUND);
        assertThat(check("mail1").findings().get(1).seen())
                .isEqualTo("v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA");
    }

    @Test
    void missesWhatIsNotThere() {
        assertThat(check("mail1").findings()).extracting(Finding::verdict).containsOnly(Verdict.MISSING);
    }

    @Test
    void takesThePolicyOfTheDomainAbove() {
        dns.knows("_dmarc.example.org", "v=DMARC1; p=quarantine");

        assertThat(check("mail1").findings().getLast())
                .extracting(Finding::verdict, Finding::name)
                .containsExactly(Verdict.FOUND, "_dmarc.example.org");
    }

    @Test
    void asksForNoKeyWithoutASelector() {
        assertThat(check("").findings().get(1))
                .extracting(Finding::verdict, Finding::code)
                .containsExactly(Verdict.UNKNOWN, "no-selector");
    }

    @Test
    void waitsNotForEverForADeafServer() {
        dns.becomesDeaf();

        long start = System.nanoTime();

        assertThat(check("mail1").findings()).extracting(Finding::code).containsOnly("no-answer");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void looksNoMoreOftenThanOnceAMinuteAndAtNoOtherDomain() {
        DomainCheck check = domainCheck("mail1");
        check.result();
        check.result();

        assertThat(dns.asked())
                .containsExactlyInAnyOrder(
                        DOMAIN, "mail1._domainkey." + DOMAIN, "_dmarc." + DOMAIN, "_dmarc.example.org");
    }

    @Test
    void refusesASelectorThatIsNoName() {
        assertThatThrownBy(() -> new DnsSettings("", Duration.ofSeconds(1), "mail 1; drop"))
                .hasMessageContaining("XARXA_DKIM_SELECTOR");
    }

    private DomainCheck.Result check(String selector) {
        return domainCheck(selector).result();
    }

    private DomainCheck domainCheck(String selector) {
        DnsSettings settings = new DnsSettings(dns.address(), Duration.ofMillis(400), selector);
        return new DomainCheck(
                new Sender("noticies@" + DOMAIN), settings, new DnsTextRecords(settings), Clock.systemUTC());
    }
}
