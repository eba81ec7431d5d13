package cat.xarxa.platform.outbox.relay;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a relay works.
 *
 * @param enabled whether this instance stands for election at all
 * @param lease how long an elected relay may be silent before another takes over
 * @param delivery how long one send may take, repeated attempts included
 * @param forgetAtOnce topics whose events are deleted when sent instead of kept for a day: those that carry secrets
 */
@ConfigurationProperties("xarxa.outbox.relay")
record RelaySettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("6s") Duration lease,
        @DefaultValue("10s") Duration delivery,
        @DefaultValue Set<String> forgetAtOnce) {

    RelaySettings {
        forgetAtOnce = Set.copyOf(forgetAtOnce);
    }
}
