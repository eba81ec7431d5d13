package cat.xarxa.notification.messaging;

import cat.xarxa.notification.directory.Directory;
import cat.xarxa.notification.directory.Mandate;
import cat.xarxa.notification.directory.Recipient;
import cat.xarxa.notification.directory.Role;
import cat.xarxa.notification.fanout.Fanout;
import cat.xarxa.notification.messaging.MembersEvents.MandateEndedV1;
import cat.xarxa.notification.messaging.MembersEvents.MandateStartedV1;
import cat.xarxa.notification.subscription.Subscriptions;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * What a mandate's beginning and end mean here: somebody to tell, default subscriptions, and perhaps a late telling.
 */
@Component
class MandateChanges {

    private final Directory directory;
    private final Subscriptions subscriptions;
    private final Fanout fanout;

    MandateChanges(Directory directory, Subscriptions subscriptions, Fanout fanout) {
        this.directory = directory;
        this.subscriptions = subscriptions;
        this.fanout = fanout;
    }

    void started(MandateStartedV1 event, Instant at) {
        Mandate mandate = new Mandate(event.mandateId(), event.orgId(), Role.valueOf(event.role()), at);
        Recipient holder = directory.mandateStarted(event.personId(), mandate);
        subscriptions.beginWith(mandate, holder);
        fanout.lookAgain(holder.range(), at);
    }

    void ended(MandateEndedV1 event, Instant at) {
        directory.mandateEnded(event.personId(), event.mandateId());
        subscriptions.endWith(event.mandateId(), at);
    }
}
