package cat.xarxa.notification.sending.web;

import cat.xarxa.notification.delivery.DeliveryState;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.sending.Sending.Telling;
import cat.xarxa.notification.wording.Lang;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The mails of a telling.
 *
 * @param subjectId the post or activity that it is about
 * @param title in the language asked for, where there is one
 * @param pausedSince when its mails were stopped, null while they are not
 * @param waiting how many are still to go
 * @param accepted how many the mail server took
 * @param failed how many can be tried again
 */
record TellingView(
        UUID sourceEventId,
        String kind,
        UUID subjectId,
        String title,
        String lang,
        @Nullable Instant pausedSince,
        long waiting,
        long accepted,
        long failed) {

    static TellingView of(Telling telling, Lang lang) {
        Publication told = telling.publication();
        return new TellingView(
                telling.run().sourceEvent(),
                told.kind().name(),
                told.subject(),
                told.textFor(lang).title(),
                told.langFor(lang).tag(),
                telling.pausedSince(),
                telling.mails(DeliveryState.QUEUED) + telling.mails(DeliveryState.DEFERRED),
                telling.mails(DeliveryState.ACCEPTED),
                telling.mails(DeliveryState.FAILED));
    }
}
