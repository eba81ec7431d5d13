package cat.xarxa.notification.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.notification.pace.Leave.Go;
import cat.xarxa.notification.pace.Leave.Later;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTests {

    private static final Duration QUICK = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofSeconds(10);

    private final PaceSettings settings =
            new PaceSettings(2, 60, Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofMinutes(10));
    private long now = 1_000_000;
    private final Pace pace = new Pace(settings, () -> now);

    @Test
    void givesADomainNoMoreConnectionsThanItMayHave() {
        Go first = go("vic.example.org");
        go("vic.example.org");

        assertThat(pace.ask("vic.example.org")).isInstanceOf(Later.class);
        assertThat(pace.ask("manlleu.example.org")).isInstanceOf(Go.class);

        pace.done(first, QUICK, false);
        assertThat(pace.ask("vic.example.org")).isInstanceOf(Go.class);
    }

    @Test
    void givesADomainNoMoreLettersAMinuteThanItMayHave() {
        int sent = 0;
        for (int second = 0; second < 60; second++) {
            while (pace.ask("vic.example.org") instanceof Go leave) {
                pace.done(leave, QUICK, false);
                sent++;
            }
            pass(Duration.ofSeconds(1));
        }

        assertThat(sent).isBetween(60, 72);
    }

    @Test
    void letsThoseWhoCameTooEarlyComeBackOneAfterTheOther() {
        while (pace.ask("vic.example.org") instanceof Go leave) {
            pace.done(leave, QUICK, false);
        }

        Duration second = later("vic.example.org").pause();
        Duration third = later("vic.example.org").pause();

        assertThat(third.minus(second)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void keepsNobodyForLongWhereADomainWasOnlySlow() {
        pace.done(go("vic.example.org"), LONG, false);
        go("vic.example.org");

        Duration pause = Duration.ZERO;
        for (int letter = 0; letter < 200; letter++) {
            pause = later("vic.example.org").pause();
        }

        assertThat(pause).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void leavesADomainAloneForLongerAndLongerWhileConnectionsBreakOverIt() {
        pace.done(go("tarpit.example.org"), LONG, true);
        assertThat(later("tarpit.example.org").why()).isEqualTo("domain-slow");

        pass(Duration.ofSeconds(6));
        pace.done(go("tarpit.example.org"), LONG, true);
        pass(Duration.ofSeconds(6));
        assertThat(pace.ask("tarpit.example.org")).isInstanceOf(Later.class);
        pass(Duration.ofSeconds(6));
        assertThat(pace.ask("tarpit.example.org")).isInstanceOf(Go.class);
    }

    @Test
    void givesAllSlowDomainsTogetherOneWay() {
        pace.done(go("osona.example.org"), LONG, false);
        pace.done(go("bages.example.org"), LONG, false);

        Go one = go("osona.example.org");
        assertThat(pace.ask("bages.example.org")).isInstanceOf(Later.class);
        assertThat(pace.ask("osona.example.org")).isInstanceOf(Later.class);
        assertThat(pace.ask("vic.example.org")).isInstanceOf(Go.class);

        pace.done(one, LONG, false);
        assertThat(pace.ask("bages.example.org")).isInstanceOf(Go.class);
    }

    @Test
    void keepsTheOneWayForOneWhenADomainTurnedOutSlowWithTwoLettersUnderWay() {
        Go first = go("osona.example.org");
        Go second = go("osona.example.org");
        pace.done(go("bages.example.org"), LONG, false);
        Go onTheWay = go("bages.example.org");

        pace.done(first, LONG, false);
        pace.done(second, LONG, false);

        assertThat(pace.ask("osona.example.org")).isInstanceOf(Later.class);
        pace.done(onTheWay, QUICK, false);
        assertThat(pace.ask("osona.example.org")).isInstanceOf(Go.class);
    }

    @Test
    void takesADomainForQuickAgainOnceItAnswersQuickly() {
        pace.done(go("osona.example.org"), LONG, false);
        pace.done(go("osona.example.org"), QUICK, false);

        assertThat(pace.isSlow("osona.example.org")).isFalse();
    }

    @Test
    void putsNobodyOffForLongerThanTheLongestRest() {
        pace.done(go("osona.example.org"), LONG, true);
        Duration pause = Duration.ZERO;
        for (int letter = 0; letter < 1000; letter++) {
            pause = later("osona.example.org").pause();
        }

        assertThat(pause).isEqualTo(settings.longestRest());
    }

    @Test
    void namesTheSettingThatMakesNoSense() {
        assertThatThrownBy(() -> new PaceSettings(0, 60, QUICK, QUICK, LONG))
                .hasMessageContaining("XARXA_MAIL_DOMAIN_CONNECTIONS");
        assertThatThrownBy(() -> new PaceSettings(2, 0, QUICK, QUICK, LONG))
                .hasMessageContaining("XARXA_MAIL_DOMAIN_PER_MINUTE");
    }

    private Go go(String domain) {
        return (Go) pace.ask(domain);
    }

    private Later later(String domain) {
        return (Later) pace.ask(domain);
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }
}
