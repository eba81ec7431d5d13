package cat.xarxa.portal.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AskLimitTests {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

    private final AskLimit limit = new AskLimit(2);

    @Test
    void turnsAwayWhoComesTooOftenAndSaysForHowLong() {
        assertThat(limit.take("192.0.2.1", NOW)).isEmpty();
        assertThat(limit.take("192.0.2.1", NOW.plusSeconds(60))).isEmpty();
        assertThat(limit.take("192.0.2.1", NOW.plusSeconds(120))).hasValue(Duration.ofMinutes(58));
    }

    @Test
    void letsEverybodyElseIn() {
        limit.take("192.0.2.1", NOW);
        limit.take("192.0.2.1", NOW);

        assertThat(limit.take("192.0.2.2", NOW)).isEmpty();
    }

    @Test
    void beginsAnewAfterAnHour() {
        limit.take("192.0.2.1", NOW);
        limit.take("192.0.2.1", NOW);

        assertThat(limit.take("192.0.2.1", NOW.plus(Duration.ofHours(1)))).isEmpty();
    }

    @Test
    void takesAHomesManyAddressesForOnePlace() {
        assertThat(AskFilter.place("2001:db8:1:2:aaaa:bbbb:cccc:1"))
                .isEqualTo(AskFilter.place("2001:db8:1:2:1:2:3:4"))
                .isNotEqualTo(AskFilter.place("2001:db8:1:3:1:2:3:4"));
        assertThat(AskFilter.place("192.0.2.1")).isEqualTo("192.0.2.1");
    }
}
