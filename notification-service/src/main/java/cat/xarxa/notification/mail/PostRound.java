package cat.xarxa.notification.mail;

import cat.xarxa.notification.delivery.Outcome;
import cat.xarxa.notification.mail.Prepared.Ready;
import cat.xarxa.notification.smtp.MailGateway;
import cat.xarxa.notification.smtp.MailGateway.Connection;
import cat.xarxa.notification.smtp.MailGateway.ServerAway;
import cat.xarxa.notification.smtp.Receipt;
import cat.xarxa.notification.smtp.Receipt.Interrupted;
import cat.xarxa.platform.trace.Step;
import cat.xarxa.platform.trace.Traces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Posts the letters of a batch over one connection. */
@Component
class PostRound {

    private static final Logger LOG = LoggerFactory.getLogger(PostRound.class);

    private final MailGateway gateway;
    private final Assessment assessment;
    private final MailSettings settings;
    private final Traces traces;
    private final Clock clock;

    PostRound(MailGateway gateway, Assessment assessment, MailSettings settings, Traces traces, Clock clock) {
        this.gateway = gateway;
        this.assessment = assessment;
        this.settings = settings;
        this.traces = traces;
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
            Instant began = clock.instant();
            Receipt receipt = connection.post(letter.letter());
            Outcome outcome = assessment.of(letter, receipt);
            traces.tell(step(letter, outcome), began);
            outcomes.add(outcome);
            if (receipt instanceof Interrupted) {
                return true;
            }
        }
        return false;
    }

    /** One trace leads from what was published to the mail server. */
    private static Step step(Ready letter, Outcome outcome) {
        return Step.sent("send mail", letter.mail().trace())
                .with("xarxa.channel", "email")
                .with("xarxa.state", outcome.state().name().toLowerCase(Locale.ROOT));
    }

    /**
     * What a round came to.
     *
     * @param serverAway whether there is no use in going on at once
     */
    record Posted(List<Outcome> outcomes, boolean serverAway) {}
}
