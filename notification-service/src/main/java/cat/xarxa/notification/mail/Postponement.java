package cat.xarxa.notification.mail;

import cat.xarxa.notification.delivery.DeliveryState;
import cat.xarxa.notification.delivery.MailQueue.Waiting;
import cat.xarxa.notification.delivery.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts mails off, longer each time, and says when it is time to give up. */
@Component
class Postponement {

    /** Name, address and key usually follow a mandate within moments. */
    private static final Duration SOON = Duration.ofSeconds(2);

    private final RetryPlan plan;
    private final Clock clock;

    Postponement(MailSettings settings, Clock clock) {
        this.plan = settings.retry();
        this.clock = clock;
    }

    /** The mail server would not take it. */
    Outcome untilTaken(Waiting mail, String status) {
        return outcome(plan, mail, status, DeliveryState.FAILED);
    }

    /** How to reach the recipient has not been heard of. */
    Outcome untilKnown(Waiting mail) {
        return outcome(plan.beginningWith(SOON), mail, "contact-unknown", DeliveryState.SUPPRESSED);
    }

    /** It was not even tried, so that nothing is counted; what waits for too long ends all the same. */
    Optional<Outcome> atTheEnd(Waiting mail, Duration pause, String why) {
        Duration waited = Duration.between(mail.since(), clock.instant());
        return waited.plus(pause).compareTo(plan.giveUpAfter()) > 0
                ? Optional.of(Outcome.of(mail.key(), DeliveryState.FAILED, why))
                : Optional.empty();
    }

    private Outcome outcome(RetryPlan by, Waiting mail, String explain, DeliveryState atTheEnd) {
        Duration waited = Duration.between(mail.since(), clock.instant());
        return by.after(mail.attempts() + 1, waited)
                .map(pause -> Outcome.deferred(mail.key(), pause, explain))
                .orElseGet(() -> Outcome.of(mail.key(), atTheEnd, explain));
    }
}
