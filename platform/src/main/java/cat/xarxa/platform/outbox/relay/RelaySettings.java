package cat.xarxa.platform.outbox.relay;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a relay works.
 *
 * @param enabled whether this instance stands for election at all
 * @param lease how long an elected relay may be silent before another takes over
 * @param delivery how long one send may take, repeated attempts included
 */
@ConfigurationProperties("xarxa.outbox.relay")
record RelaySettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("6s") Duration lease,
        @DefaultValue("10s") Duration delivery) {}
