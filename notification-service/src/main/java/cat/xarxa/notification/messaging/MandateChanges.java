package cat.xarxa.notification.messaging;

import cat.xarxa.notification.directory.Directory;
import cat.xarxa.notification.directory.Mandate;
import cat.xarxa.notification.directory.Recipient;
import cat.xarxa.notification.directory.Role;
import cat.xarxa.notification.fanout.Fanout;
import cat.xarxa.notification.messaging.MembersEvents.MandateEndedV1;
import cat.xarxa.notification.messaging.MembersEvents.MandateStartedV1;
import cat.xarxa.notification.messaging.MembersEvents.MandateSucceededV1;
import cat.xarxa.notification.notice.Handover;
import cat.xarxa.notification.notice.SuccessionNotices;
import cat.xarxa.notification.notice.WelcomeNotices;
import cat.xarxa.notification.subscription.Subscription.Subscriber;
import cat.xarxa.notification.subscription.Subscriptions;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What a mandate's beginning and end mean here: somebody to tell, default subscriptions, and perhaps a late telling.
 */
@Component
class MandateChanges {

    private final Directory directory;
    private final Subscriptions subscriptions;
    private final Fanout fanout;
    private final SuccessionNotices notices;
    private final WelcomeNotices welcome;
    private final OutgoingEvents answers;

    MandateChanges(
            Directory directory,
            Subscriptions subscriptions,
            Fanout fanout,
            SuccessionNotices notices,
            WelcomeNotices welcome,
            OutgoingEvents answers) {
        this.directory = directory;
        this.subscriptions = subscriptions;
        this.fanout = fanout;
        this.notices = notices;
        this.welcome = welcome;
        this.answers = answers;
    }

    void started(MandateStartedV1 event, Instant at) {
        Mandate mandate = new Mandate(event.mandateId(), event.orgId(), Role.valueOf(event.role()), at);
        Recipient holder = directory.mandateStarted(event.personId(), mandate);
        subscriptions.beginWith(mandate, holder);
        fanout.lookAgain(holder.range(), at);
        welcome.joined(holder, event.orgId(), at);
    }

    void ended(MandateEndedV1 event, Instant at) {
        directory.mandateEnded(event.personId(), event.mandateId());
        subscriptions.endWith(event.mandateId(), at);
    }

    /** Comes before the end of the predecessor's mandate, and before or after the beginning of the successor's. */
    void succeeded(MandateSucceededV1 event, UUID source, Instant at) {
        int passed = 0;
        Recipient heir = directory.admit(event.to().personId());
        if (event.inheritsSubscriptions() && !heir.isErased()) {
            Subscriber subscriber =
                    new Subscriber(heir.id(), heir.ordinal(), event.to().mandateId(), event.orgId());
            passed = subscriptions.passOn(event.from().mandateId(), subscriber, at);
        }
        notices.tell(new Handover(
                source,
                event.orgId(),
                event.to().mandateId(),
                event.from().mandateId(),
                heir,
                directory.admit(event.from().personId()),
                event.inheritsSubscriptions(),
                at));
        answers.tell(SuccessionAppliedV1.here(event.successionId(), passed));
    }
}
