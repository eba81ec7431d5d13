package cat.xarxa.content.messaging;

import cat.xarxa.platform.consumer.EventConsumer;
import cat.xarxa.platform.consumer.EventConsumers;
import cat.xarxa.platform.copy.PersonalCopies;
import cat.xarxa.platform.outbox.Outbox;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes a copy of what this service holds of somebody who asked for it, and says what there is. */
@Configuration(proxyBeanMethods = false)
class ExportRequests {

    @Bean
    EventConsumer exports(EventConsumers consumers, PersonalCopies copies, Outbox outbox) {
        return consumers
                .consumer("exports")
                .on(
                        PersonExportRequestedV1.TYPE,
                        PersonExportRequestedV1.class,
                        (envelope, event) -> copies.take(event.exportId(), event.personId(), event.keptUntil())
                                .map(copy -> PersonExportPartReadyV1.of(event.exportId(), copy))
                                .ifPresent(ready -> outbox.append(ready.wire())))
                .build();
    }

    /** Somebody asked for a copy of what is held of them. */
    record PersonExportRequestedV1(UUID exportId, UUID personId, Instant keptUntil) {
        static final String TYPE = "cat.xarxa.members.person-export-requested.v1";

        PersonExportRequestedV1 {
            Objects.requireNonNull(exportId, "exportId");
            Objects.requireNonNull(personId, "personId");
            Objects.requireNonNull(keptUntil, "keptUntil");
        }
    }
}
