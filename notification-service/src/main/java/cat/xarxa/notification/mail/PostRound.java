package cat.xarxa.notification.mail;

import cat.xarxa.notification.delivery.DeliveryState;
import cat.xarxa.notification.delivery.Outcome;
import cat.xarxa.notification.mail.Prepared.Ready;
import cat.xarxa.notification.smtp.MailGateway;
import cat.xarxa.notification.smtp.MailGateway.Connection;
import cat.xarxa.notification.smtp.MailGateway.ServerAway;
import cat.xarxa.notification.smtp.Receipt;
import cat.xarxa.notification.smtp.Receipt.Accepted;
import cat.xarxa.notification.smtp.Receipt.Interrupted;
import cat.xarxa.notification.smtp.Receipt.LetterRefused;
import cat.xarxa.notification.smtp.Receipt.NotNow;
import cat.xarxa.notification.smtp.Receipt.RecipientRefused;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Posts the letters of a batch over one connection. */
@Component
class PostRound {

    private static final Logger LOG = LoggerFactory.getLogger(PostRound.class);

    private final MailGateway gateway;
    private final Mailboxes mailboxes;
    private final Postponement postponement;
    private final MailSettings settings;
    private final Clock clock;

    PostRound(MailGateway gateway, Mailboxes mailboxes, Postponement postponement, MailSettings settings, Clock clock) {
        this.gateway = gateway;
        this.mailboxes = mailboxes;
        this.postponement = postponement;
        this.settings = settings;
        this.clock = clock;
    }

    /** What became of the letters that were tried; the rest was not touched. */
    Posted post(List<Ready> letters) {
        List<Outcome> outcomes = new ArrayList<>(letters.size());
        if (letters.isEmpty()) {
            return new Posted(outcomes, false);
        }
        try (Connection connection = gateway.open()) {
            return new Posted(outcomes, postAll(connection, letters, outcomes));
        } catch (ServerAway e) {
            LOG.warn("The mail server is away, mails wait: {}", e.getMessage());
            return new Posted(outcomes, true);
        }
    }

    /** Answers true when the connection broke. */
    private boolean postAll(Connection connection, List<Ready> letters, List<Outcome> outcomes) {
        long start = System.nanoTime();
        for (Ready letter : letters) {
            if (Duration.ofNanos(System.nanoTime() - start).compareTo(settings.turn()) > 0) {
                return false;
            }
            Receipt receipt = connection.post(letter.letter());
            outcomes.add(outcome(letter, receipt));
            if (receipt instanceof Interrupted) {
                return true;
            }
        }
        return false;
    }

    private Outcome outcome(Ready letter, Receipt receipt) {
        return switch (receipt) {
            case Accepted(String status) -> ended(letter, DeliveryState.ACCEPTED, status);
            case NotNow(String status) -> postponement.untilTaken(letter.mail(), status);
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

    private static Outcome ended(Ready letter, DeliveryState state, String status) {
        return Outcome.of(letter.mail().key(), state, status);
    }

    /**
     * What a round came to.
     *
     * @param serverAway whether there is no use in going on at once
     */
    record Posted(List<Outcome> outcomes, boolean serverAway) {}
}
