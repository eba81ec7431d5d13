package cat.xarxa.notification.notice;

import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import cat.xarxa.notification.delivery.DeliveryKey.Purpose;
import cat.xarxa.notification.directory.Recipient;
import cat.xarxa.notification.publication.PublicationText;
import cat.xarxa.notification.subscription.Frequency;
import cat.xarxa.notification.wording.Lang;
import cat.xarxa.notification.wording.Wording;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks the owner of an address whether they want what somebody asked for it; the mail holds the link to say yes. */
@Component
public class ConfirmationNotices {

    private final Notices notices;
    private final Wording wording;

    ConfirmationNotices(Notices notices, Wording wording) {
        this.notices = notices;
        this.wording = wording;
    }

    /** In the caller's transaction; answers the key of the mail. */
    public DeliveryKey tell(UUID event, Recipient guest, Frequency pace, Instant at) {
        notices.tell(event, Purpose.CONFIRMATION, guest, Notices.texts(lang -> text(lang, pace)), at);
        return new DeliveryKey(event, guest.id(), Channel.EMAIL, Purpose.CONFIRMATION);
    }

    private PublicationText text(Lang lang, Frequency pace) {
        return new PublicationText(
                "",
                wording.say(lang, "notice.confirmation.title"),
                wording.say(lang, "notice.confirmation.summary", Map.of("pace", pace.name())));
    }
}
