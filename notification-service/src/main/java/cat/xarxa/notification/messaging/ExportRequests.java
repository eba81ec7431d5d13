package cat.xarxa.notification.messaging;

import cat.xarxa.notification.directory.Directory;
import cat.xarxa.notification.messaging.MembersEvents.PersonExportCompletedV1;
import cat.xarxa.notification.notice.CopyNotices;
import cat.xarxa.platform.consumer.EventConsumer;
import cat.xarxa.platform.consumer.EventConsumers;
import cat.xarxa.platform.copy.PersonalCopies;
import cat.xarxa.platform.copy.request.CopyRequests;
import cat.xarxa.platform.outbox.Outbox;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Consumes what people ask of the network, a copy of what this service holds of them; and that one which others asked
 * for in their name is whole.
 */
@Configuration(proxyBeanMethods = false)
class ExportRequests {

    private static final String TOPIC = "xarxa.notification.export";
    private static final String READY = "cat.xarxa.notification.person-export-part-ready.v1";

    @Bean
    EventConsumer exports(
            EventConsumers consumers, PersonalCopies copies, Outbox outbox, Directory directory, CopyNotices notices) {
        return new CopyRequests(TOPIC, READY, copies, outbox)
                .begun(consumers)
                .on(
                        PersonExportCompletedV1.TYPE,
                        PersonExportCompletedV1.class,
                        (envelope, event) -> notices.tell(
                                UUID.fromString(envelope.id()),
                                directory.admit(event.personId()),
                                event.keptUntil(),
                                envelope.time()))
                .build();
    }
}
