package cat.xarxa.notification.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.notification.guest.GuestEvent;
import cat.xarxa.notification.messaging.GuestEvents.GuestAskedV1;
import cat.xarxa.notification.testing.JsonSchema;
import cat.xarxa.notification.testing.Samples;
import cat.xarxa.platform.envelope.WireFormat;
import cat.xarxa.platform.outbox.OutgoingEvent;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What is told of guests, by both sides of the contract. */
class GuestEventsTests {

    private static final UUID PERSON = UUID.fromString("019f9b6a-3c09-7c11-9a1e-2b7a5f80a001");

    static Stream<Arguments> whatGuestsDo() {
        return Stream.of(
                Arguments.of(new GuestEvent.Confirmed(PERSON), "guest-confirmed.v1"),
                Arguments.of(new GuestEvent.Used(PERSON), "guest-used.v1"),
                Arguments.of(new GuestEvent.Leaving(PERSON), "guest-leaving.v1"));
    }

    @ParameterizedTest
    @MethodSource
    void whatGuestsDo(GuestEvent happened, String name) {
        OutgoingEvent event = GuestEvents.wire(happened);
        String told = WireFormat.write(Objects.requireNonNull(event.data()));

        assertThat(event.topic()).isEqualTo("xarxa.notification.guest");
        assertThat(event.type()).isEqualTo("cat.xarxa.notification." + name);
        assertThat(event.aggregateId()).isEqualTo(PERSON.toString());
        assertThat(JsonMapper.shared().readTree(told))
                .isEqualTo(JsonMapper.shared().readTree(JsonSchema.sample(event.topic() + "/" + name)));
        assertThat(JsonSchema.faults(event.topic() + "/" + name, told)).isEmpty();
    }

    @Test
    void eatWhatMembersServiceTells() {
        assertThat(Samples.eat("xarxa.members.guest/guest-asked.v1", GuestAskedV1.class))
                .isEqualTo(new GuestAskedV1(
                        PERSON,
                        UUID.fromString("019f9b6a-3c0a-7d21-8b2e-1c6a4f70b301"),
                        Instant.parse("2026-11-29T09:30:00Z")));
    }
}
