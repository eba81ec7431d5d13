package cat.xarxa.members.messaging;

import cat.xarxa.members.guest.Guests;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.platform.consumer.EventConsumer;
import cat.xarxa.platform.consumer.EventConsumers;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Learns from notification-service what guests did by the links in their mails. */
@Configuration(proxyBeanMethods = false)
class GuestConsumer {

    @Bean
    EventConsumer guestChanges(EventConsumers consumers, Guests guests) {
        return consumers
                .consumer("guestChanges")
                .on(
                        "cat.xarxa.notification.guest-confirmed.v1",
                        GuestV1.class,
                        (envelope, event) -> guests.confirmed(event.person(), envelope.time()))
                .on(
                        "cat.xarxa.notification.guest-used.v1",
                        GuestV1.class,
                        (envelope, event) -> guests.used(event.person(), envelope.time()))
                .on(
                        "cat.xarxa.notification.guest-leaving.v1",
                        GuestV1.class,
                        (envelope, event) -> guests.leaves(event.person()))
                .build();
    }

    /** Who it was. */
    record GuestV1(UUID personId) {

        GuestV1 {
            Objects.requireNonNull(personId, "personId");
        }

        private PersonId person() {
            return new PersonId(personId);
        }
    }
}
