package cat.xarxa.notification.mail;

import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.delivery.Outcome;
import cat.xarxa.notification.mail.Prepared.Ready;
import cat.xarxa.notification.pace.Pace;
import cat.xarxa.notification.smtp.MailGateway;
import cat.xarxa.notification.smtp.MailGateway.Connection;
import cat.xarxa.notification.smtp.MailGateway.ServerAway;
import cat.xarxa.platform.trace.Traces;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Posts the letters of a batch: those to slow domains last, so that nobody else waits behind them. */
@Component
class PostRound {

    private static final Logger LOG = LoggerFactory.getLogger(PostRound.class);

    private final MailGateway gateway;
    private final Assessment assessment;
    private final Pace pace;
    private final MailSettings settings;
    private final Traces traces;
    private final Clock clock;

    PostRound(
            MailGateway gateway, Assessment assessment, Pace pace, MailSettings settings, Traces traces, Clock clock) {
        this.gateway = gateway;
        this.assessment = assessment;
        this.pace = pace;
        this.settings = settings;
        this.traces = traces;
        this.clock = clock;
    }

    /** What became of the letters that were tried; the rest was not touched. */
    Posted post(List<Ready> letters) {
        long start = System.nanoTime();
        try (PostWalk walk = new PostWalk(gateway, assessment, pace, traces, clock)) {
            return postAll(walk, start, quickOnesFirst(letters));
        }
    }

    /** Looks whether a mail server that was away is back, so that nobody goes on saying that it is away. */
    void knock() {
        if (gateway.isAway()) {
            try (Connection connection = gateway.open()) {
                LOG.info("The mail server is back, and {}", connection.isUsable() ? "usable" : "of no use");
            } catch (ServerAway e) {
                LOG.debug("The mail server is still away: {}", e.getMessage());
            }
        }
    }

    private Posted postAll(PostWalk walk, long start, List<Ready> letters) {
        try {
            for (Ready letter : letters) {
                if (Duration.ofNanos(System.nanoTime() - start).compareTo(settings.turn()) > 0) {
                    break;
                }
                walk.post(letter);
            }
            return walk.posted(false);
        } catch (ServerAway e) {
            LOG.warn("The mail server is away, mails wait: {}", e.getMessage());
            return walk.posted(true);
        }
    }

    private List<Ready> quickOnesFirst(List<Ready> letters) {
        return letters.stream()
                .sorted(Comparator.comparing(
                        letter -> pace.isSlow(letter.address().domain())))
                .toList();
    }

    /**
     * What a round came to.
     *
     * @param putOff those whose turn has not come, and for how long
     * @param serverAway whether there is no use in going on at once
     */
    record Posted(List<Outcome> outcomes, Map<DeliveryKey, Duration> putOff, boolean serverAway) {}
}
