package cat.xarxa.notification.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.notification.digest.DigestEvent.Compiled;
import cat.xarxa.notification.digest.DigestEvent.Missed;
import cat.xarxa.notification.messaging.DigestEvents.DigestCompiledV1;
import cat.xarxa.notification.messaging.DigestEvents.DigestMissedV1;
import cat.xarxa.notification.testing.JsonSchema;
import cat.xarxa.platform.envelope.WireFormat;
import cat.xarxa.platform.outbox.OutgoingEvent;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Our side of the contracts of digests: what we tell equals the samples and fits the schemas. */
class DigestEventsTests {

    private static final UUID RUN = UUID.fromString("7bfb8b79-4d4f-3fa3-a4ae-72a3d9c5bded");
    private static final Instant DUE = Instant.parse("2026-11-30T07:00:00Z");

    @Test
    void tellThatDigestsAreMade() {
        OutgoingEvent event = DigestCompiledV1.of(new Compiled(RUN, DUE, 16, 1)).wire();

        assertThat(event.type()).isEqualTo("cat.xarxa.notification.digest-compiled.v1");
        keeps(event, "digest-compiled.v1");
    }

    @Test
    void tellThatDigestsWereMissed() {
        OutgoingEvent event = DigestMissedV1.of(new Missed(RUN, DUE, Instant.parse("2026-11-30T09:12:00Z")))
                .wire();

        assertThat(event.type()).isEqualTo("cat.xarxa.notification.digest-missed.v1");
        keeps(event, "digest-missed.v1");
    }

    private static void keeps(OutgoingEvent event, String name) {
        String contract = "xarxa.notification.digest/" + name;
        String told = WireFormat.write(Objects.requireNonNull(event.data()));

        assertThat(event.topic()).isEqualTo("xarxa.notification.digest");
        assertThat(event.aggregateId()).isEqualTo(RUN.toString());
        assertThat(JsonMapper.shared().readTree(told))
                .isEqualTo(JsonMapper.shared().readTree(JsonSchema.sample(contract)));
        assertThat(JsonSchema.faults(contract, told)).isEmpty();
    }
}
