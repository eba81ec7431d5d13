package cat.xarxa.members.messaging;

import cat.xarxa.members.erasure.Erasure;
import cat.xarxa.members.erasure.Erasures;
import cat.xarxa.members.succession.Handovers;
import cat.xarxa.members.succession.Succession;
import cat.xarxa.platform.consumer.EventConsumer;
import cat.xarxa.platform.consumer.EventConsumers;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Learns what other services did for a handover or an erasure: each from a topic that nobody else may write. */
@Configuration(proxyBeanMethods = false)
class IncomingEvents {

    private final EventConsumers consumers;
    private final Handovers handovers;
    private final Erasures erasures;

    IncomingEvents(EventConsumers consumers, Handovers handovers, Erasures erasures) {
        this.consumers = consumers;
        this.handovers = handovers;
        this.erasures = erasures;
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

    @Bean
    EventConsumer eventsErasures() {
        return erasures("eventsErasures", "cat.xarxa.events.erasure-confirmed.v1", "events-service");
    }

    @Bean
    EventConsumer notificationErasures() {
        return erasures("notificationErasures", "cat.xarxa.notification.erasure-confirmed.v1", "notification-service");
    }

    private EventConsumer erasures(String name, String type, String service) {
        return consumers
                .consumer(name)
                .on(
                        type,
                        ErasureConfirmedV1.class,
                        (envelope, event) -> erasures.confirmed(
                                event.erasureId(), service, new Erasure.Answer(envelope.time(), event.counts())))
                .build();
    }

    /** A service holds nothing about a person any more. */
    record ErasureConfirmedV1(UUID erasureId, Map<String, Integer> counts) {

        ErasureConfirmedV1 {
            Objects.requireNonNull(erasureId, "erasureId");
            counts = Map.copyOf(Objects.requireNonNull(counts, "counts"));
        }
    }

    /** A service did its part of a handover. */
    record SuccessionAppliedV1(UUID successionId, Map<String, Integer> counts) {

        SuccessionAppliedV1 {
            Objects.requireNonNull(successionId, "successionId");
            counts = Map.copyOf(Objects.requireNonNull(counts, "counts"));
        }
    }
}
