package cat.xarxa.notification.messaging;

import cat.xarxa.notification.guest.Guests;
import cat.xarxa.notification.messaging.GuestEvents.GuestAskedV1;
import cat.xarxa.platform.consumer.EventConsumer;
import cat.xarxa.platform.consumer.EventConsumers;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Consumer of what members-service tells of guests. */
@Configuration(proxyBeanMethods = false)
class GuestConsumer {

    @Bean
    EventConsumer guestRequests(EventConsumers consumers, Guests guests) {
        return consumers
                .consumer("guestRequests")
                .on(
                        GuestAskedV1.TYPE,
                        GuestAskedV1.class,
                        (envelope, event) -> guests.asked(
                                UUID.fromString(envelope.id()), event.personId(), event.wishId(), event.expiresAt()))
                .build();
    }
}
