package cat.xarxa.notification.fanout;

import cat.xarxa.notification.delivery.Delivery;
import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import cat.xarxa.notification.delivery.DeliveryState;
import cat.xarxa.notification.delivery.InboxRows;
import cat.xarxa.notification.delivery.OpenMails;
import cat.xarxa.notification.directory.Recipients;
import cat.xarxa.notification.directory.Recipients.Holder;
import cat.xarxa.notification.matching.Decision;
import cat.xarxa.notification.publication.Publication;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What the telling of something means for what the same people were told of the same post before: inboxes show a thread
 * in its newest state, and mails that have not gone do not go beside newer ones. Part of the slice's transaction.
 */
@Component
class Threads {

    private final Precedents precedents;
    private final InboxRows inbox;
    private final OpenMails mails;
    private final Recipients recipients;

    Threads(Precedents precedents, InboxRows inbox, OpenMails mails, Recipients recipients) {
        this.precedents = precedents;
        this.inbox = inbox;
        this.mails = mails;
        this.recipients = recipients;
    }

    /** Before anything is decided: what was not told yet of what is gone is not told any more. */
    void begin(Slice slice, Publication publication) {
        if (publication.told().isPresent() && publication.isOfWhatIsGone()) {
            mails.takeBack(precedents.keys(publication, people(slice), Channel.EMAIL));
        }
    }

    /** These are told of it from now on. */
    void goOn(Publication publication, List<Decision> told) {
        if (publication.told().isPresent()) {
            inbox.fold(precedents.keys(
                    publication, told.stream().map(Decision::person).toList(), Channel.INBOX));
        }
    }

    /** Mails with the newest state go now. */
    void mail(Publication publication, Collection<Delivery> decided) {
        if (publication.told().isPresent()) {
            List<UUID> written = decided.stream()
                    .filter(row -> row.key().channel() == Channel.EMAIL && row.digestDue() == null)
                    .filter(row -> row.state() == DeliveryState.QUEUED || row.state() == DeliveryState.DEFERRED)
                    .map(row -> row.key().person())
                    .toList();
            mails.supersede(precedents.keys(publication, written, Channel.EMAIL));
        }
    }

    /** It was a mistake to tell it: the thread is shown as it was before. */
    void recall(Slice slice, Publication publication) {
        if (publication.told().isPresent()) {
            List<DeliveryKey> before = precedents.newestShown(publication, people(slice));
            inbox.unfold(before);
            inbox.fold(before.stream()
                    .map(key -> DeliveryKey.of(slice.run(), key.person(), Channel.INBOX))
                    .toList());
        }
    }

    private List<UUID> people(Slice slice) {
        return recipients.in(slice.range()).stream().map(Holder::id).toList();
    }
}
