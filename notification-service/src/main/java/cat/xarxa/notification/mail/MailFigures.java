package cat.xarxa.notification.mail;

import cat.xarxa.notification.delivery.MailQueue;
import cat.xarxa.notification.delivery.Outcome;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Figures of mail for those who watch the installation: how long the queue waits, what becomes of mails. */
@Component
class MailFigures {

    private final MeterRegistry meters;

    MailFigures(MeterRegistry meters, MailQueue queue) {
        this.meters = meters;
        Gauge.builder("xarxa.mail.queue.age", queue, MailFigures::ageSeconds)
                .description("For how long the mail that is due for longest has waited to be taken")
                .baseUnit("seconds")
                .register(meters);
    }

    void count(Outcome outcome) {
        String state = outcome.state().name().toLowerCase(Locale.ROOT);
        meters.counter("xarxa.mail.outcomes", "state", state).increment();
    }

    private static double ageSeconds(MailQueue queue) {
        return queue.age().toMillis() / 1000.0;
    }
}
