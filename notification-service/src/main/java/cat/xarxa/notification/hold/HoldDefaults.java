package cat.xarxa.notification.hold;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The rule of an installation whose office has not set one. */
@ConfigurationProperties("xarxa.hold")
record HoldDefaults(Duration usual, Duration large, int largeAbove) {

    HoldRule rule() {
        return new HoldRule(usual, large, largeAbove);
    }
}
