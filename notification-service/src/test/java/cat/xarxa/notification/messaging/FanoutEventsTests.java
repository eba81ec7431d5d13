package cat.xarxa.notification.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.notification.fanout.FanoutEvent.Cause;
import cat.xarxa.notification.fanout.FanoutEvent.Completed;
import cat.xarxa.notification.fanout.FanoutEvent.Expired;
import cat.xarxa.notification.fanout.FanoutEvent.Planned;
import cat.xarxa.notification.fanout.FanoutEvent.Recalled;
import cat.xarxa.notification.fanout.FanoutEvent.Released;
import cat.xarxa.notification.fanout.FanoutEvent.SlicePlanned;
import cat.xarxa.notification.messaging.FanoutEvents.FanoutSlicePlannedV1;
import cat.xarxa.notification.testing.JsonSchema;
import cat.xarxa.notification.testing.Samples;
import cat.xarxa.platform.envelope.WireFormat;
import cat.xarxa.platform.outbox.OutgoingEvent;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Our side of the contracts of fan-outs: what we tell equals the samples and fits the schemas. */
class FanoutEventsTests {

    private static final UUID RUN = UUID.fromString("019f9b6a-3c10-7e21-a4d0-51c8f2a9b301");
    private static final UUID PUBLICATION = UUID.fromString("019f9b6a-3c0f-7c11-9f3e-7d20b1c4a5e6");

    @Test
    void tellThatARunIsPlanned() {
        OutgoingEvent event = OutgoingEvents.wire(new Planned(RUN, PUBLICATION, 1));

        assertThat(event.type()).isEqualTo("cat.xarxa.notification.fanout-planned.v1");
        keeps(event, "xarxa.notification.fanout", RUN.toString(), "fanout-planned.v1");
    }

    @Test
    void tellThatMailsMayGo() {
        OutgoingEvent event = OutgoingEvents.wire(new Released(RUN, PUBLICATION, Cause.HOLD_OVER));

        assertThat(event.type()).isEqualTo("cat.xarxa.notification.fanout-released.v1");
        keeps(event, "xarxa.notification.fanout", RUN.toString(), "fanout-released.v1");
    }

    @Test
    void tellThatARunIsRecalled() {
        OutgoingEvent event = OutgoingEvents.wire(new Recalled(RUN, PUBLICATION));

        assertThat(event.type()).isEqualTo("cat.xarxa.notification.fanout-recalled.v1");
        keeps(event, "xarxa.notification.fanout", RUN.toString(), "fanout-recalled.v1");
    }

    @Test
    void tellThatARunIsExpired() {
        OutgoingEvent event = OutgoingEvents.wire(new Expired(RUN, PUBLICATION));

        assertThat(event.type()).isEqualTo("cat.xarxa.notification.fanout-expired.v1");
        keeps(event, "xarxa.notification.fanout", RUN.toString(), "fanout-expired.v1");
    }

    @Test
    void tellThatASliceIsPlanned() {
        OutgoingEvent event = OutgoingEvents.wire(new SlicePlanned(RUN, RUN + ".0", 0));

        assertThat(event.type()).isEqualTo("cat.xarxa.notification.fanout-slice-planned.v1");
        keeps(event, "xarxa.notification.fanout-slice", RUN + ".0", "fanout-slice-planned.v1");
    }

    @Test
    void tellThatARunIsCompletedWithItsNumbers() {
        OutgoingEvent event = OutgoingEvents.wire(new Completed(
                RUN, PUBLICATION, Map.of("EMAIL", Map.of("QUEUED", 16L), "INBOX", Map.of("DELIVERED", 32L))));

        assertThat(event.type()).isEqualTo("cat.xarxa.notification.fanout-completed.v1");
        keeps(event, "xarxa.notification.fanout", RUN.toString(), "fanout-completed.v1");
    }

    @Test
    void tellWhatWasDoneOfAHandover() {
        UUID succession = UUID.fromString("019f9b6a-3c09-7c11-9a1e-2b7a5f80e777");
        OutgoingEvent event = SuccessionAppliedV1.here(succession, 4).wire();

        assertThat(event.type()).isEqualTo("cat.xarxa.notification.succession-applied.v1");
        keeps(event, "xarxa.notification.succession", succession.toString(), "succession-applied.v1");
    }

    @Test
    void tellWhatWasErasedAsTheContractSays() {
        UUID erasure = UUID.fromString("019f9b6a-3c09-7c11-9a1e-2b7a5f80e701");
        Map<String, Integer> counts =
                Map.of("deliveries", 12, "cancelled", 1, "subscriptions", 4, "links", 3, "deadLetters", 0);
        OutgoingEvent event = new ErasureConfirmedV1(erasure, counts).wire();

        assertThat(event.type()).isEqualTo("cat.xarxa.notification.erasure-confirmed.v1");
        keeps(event, "xarxa.notification.erasure", erasure.toString(), "erasure-confirmed.v1");
    }

    @Test
    void eatTheirOwnSlices() {
        assertThat(Samples.eat("xarxa.notification.fanout-slice/fanout-slice-planned.v1", FanoutSlicePlannedV1.class))
                .isEqualTo(new FanoutSlicePlannedV1(RUN + ".0", RUN, 0));
    }

    private static void keeps(OutgoingEvent event, String topic, String key, String name) {
        String contract = topic + "/" + name;
        String told = WireFormat.write(Objects.requireNonNull(event.data()));

        assertThat(event.topic()).isEqualTo(topic);
        assertThat(event.aggregateId()).isEqualTo(key);
        assertThat(JsonMapper.shared().readTree(told))
                .isEqualTo(JsonMapper.shared().readTree(JsonSchema.sample(contract)));
        assertThat(JsonSchema.faults(contract, told)).isEmpty();
    }
}
