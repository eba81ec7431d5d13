package cat.xarxa.notification.mail;

import cat.xarxa.notification.delivery.DeliveryState;
import cat.xarxa.notification.delivery.Outcome;
import cat.xarxa.notification.mail.Prepared.Ready;
import cat.xarxa.notification.pace.Leave.Later;
import cat.xarxa.notification.smtp.Receipt;
import cat.xarxa.notification.smtp.Receipt.Accepted;
import cat.xarxa.notification.smtp.Receipt.HungUp;
import cat.xarxa.notification.smtp.Receipt.Interrupted;
import cat.xarxa.notification.smtp.Receipt.LetterRefused;
import cat.xarxa.notification.smtp.Receipt.NotNow;
import cat.xarxa.notification.smtp.Receipt.RecipientRefused;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says what the mail server's answer means for a mail, and remembers mailboxes that are gone. */
@Component
class Assessment {

    private final Mailboxes mailboxes;
    private final Postponement postponement;
    private final Clock clock;

    Assessment(Mailboxes mailboxes, Postponement postponement, Clock clock) {
        this.mailboxes = mailboxes;
        this.postponement = postponement;
        this.clock = clock;
    }

    Outcome of(Ready letter, Receipt receipt) {
        return switch (receipt) {
            case Accepted(String status) -> ended(letter, DeliveryState.ACCEPTED, status);
            case NotNow(String status) -> postponement.untilTaken(letter.mail(), status);
            case HungUp(String status) -> postponement.untilTaken(letter.mail(), status);
            case Interrupted(String status) -> postponement.untilTaken(letter.mail(), status);
            case LetterRefused(String status) -> ended(letter, DeliveryState.FAILED, status);
            case RecipientRefused(String status, boolean gone) -> {
                if (gone) {
                    mailboxes.isGone(letter.address(), status, clock.instant());
                }
                yield ended(letter, DeliveryState.BOUNCED, status);
            }
        };
    }

    /** What its turn not having come means for a mail; nothing, unless it has waited for too long. */
    Optional<Outcome> putOff(Ready letter, Later later) {
        return postponement.atTheEnd(letter.mail(), later.pause(), later.why());
    }

    private static Outcome ended(Ready letter, DeliveryState state, String status) {
        return Outcome.of(letter.mail().key(), state, status);
    }
}
