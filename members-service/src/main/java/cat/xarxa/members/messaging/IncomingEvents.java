package cat.xarxa.members.messaging;

import cat.xarxa.members.succession.Handovers;
import cat.xarxa.members.succession.Succession;
import cat.xarxa.platform.consumer.EventConsumer;
import cat.xarxa.platform.consumer.EventConsumers;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Learns what other services did for a handover: each from a topic that nobody else may write. */
@Configuration(proxyBeanMethods = false)
class IncomingEvents {

    private final EventConsumers consumers;
    private final Handovers handovers;

    IncomingEvents(EventConsumers consumers, Handovers handovers) {
        this.consumers = consumers;
        this.handovers = handovers;
    }

    @Bean
    EventConsumer eventsAnswers() {
        return answers("eventsAnswers", "cat.xarxa.events.succession-applied.v1", "events-service");
    }

    @Bean
    EventConsumer notificationAnswers() {
        return answers("notificationAnswers", "cat.xarxa.notification.succession-applied.v1", "notification-service");
    }

    private EventConsumer answers(String name, String type, String service) {
        return consumers
                .consumer(name)
                .on(
                        type,
                        SuccessionAppliedV1.class,
                        (envelope, event) -> handovers.answered(
                                event.successionId(), service, new Succession.Answer(envelope.time(), event.counts())))
                .build();
    }

    /** A service did its part of a handover. */
    record SuccessionAppliedV1(UUID successionId, Map<String, Integer> counts) {

        SuccessionAppliedV1 {
            Objects.requireNonNull(successionId, "successionId");
            counts = Map.copyOf(Objects.requireNonNull(counts, "counts"));
        }
    }
}
