package cat.xarxa.notification.mail;

import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.delivery.Outcome;
import cat.xarxa.notification.mail.PostRound.Posted;
import cat.xarxa.notification.mail.Prepared.Ready;
import cat.xarxa.notification.pace.Leave.Go;
import cat.xarxa.notification.pace.Leave.Later;
import cat.xarxa.notification.pace.Pace;
import cat.xarxa.notification.smtp.MailGateway;
import cat.xarxa.notification.smtp.MailGateway.Connection;
import cat.xarxa.notification.smtp.MailGateway.ServerAway;
import cat.xarxa.notification.smtp.Receipt;
import cat.xarxa.notification.smtp.Receipt.HungUp;
import cat.xarxa.notification.smtp.Receipt.Interrupted;
import cat.xarxa.platform.trace.Step;
import cat.xarxa.platform.trace.Traces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One walk to the mail server, on one connection after another. A connection that breaks is the fault of the domain
 * that was written to; when it breaks over two of them, it is the mail server's.
 */
final class PostWalk implements AutoCloseable {

    private static final int NO_COINCIDENCE = 2;

    private final MailGateway gateway;
    private final Assessment assessment;
    private final Pace pace;
    private final Traces traces;
    private final Clock clock;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Map<DeliveryKey, Duration> putOff = new HashMap<>();
    private final Set<String> brokenOver = new HashSet<>();
    private @Nullable Connection connection;

    PostWalk(MailGateway gateway, Assessment assessment, Pace pace, Traces traces, Clock clock) {
        this.gateway = gateway;
        this.assessment = assessment;
        this.pace = pace;
        this.traces = traces;
        this.clock = clock;
    }

    /** Posts a letter, or puts it off while its domain has enough to do. */
    void post(Ready letter) throws ServerAway {
        connected();
        switch (pace.ask(letter.address().domain())) {
            case Later later -> putOff(letter, later);
            case Go leave -> post(letter, leave);
        }
    }

    Posted posted(boolean serverAway) {
        return new Posted(outcomes, putOff, serverAway);
    }

    @Override
    public void close() {
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }

    private void post(Ready letter, Go leave) throws ServerAway {
        Instant began = clock.instant();
        Receipt receipt = receipt(letter, leave);
        boolean broke = receipt instanceof Interrupted;
        Outcome outcome = assessment.of(letter, receipt);
        traces.tell(step(letter, outcome), began);
        outcomes.add(outcome);
        if (broke && brokenOver.add(leave.domain()) && brokenOver.size() >= NO_COINCIDENCE) {
            throw new ServerAway("connections broke over several domains");
        }
    }

    private Receipt receipt(Ready letter, Go leave) throws ServerAway {
        long start = System.nanoTime();
        boolean broke = true;
        try {
            Receipt first = connected().post(letter.letter());
            Receipt receipt = first instanceof HungUp ? connected().post(letter.letter()) : first;
            broke = receipt instanceof Interrupted;
            return receipt;
        } finally {
            pace.done(leave, Duration.ofNanos(System.nanoTime() - start), broke);
        }
    }

    private void putOff(Ready letter, Later later) {
        assessment
                .putOff(letter, later)
                .ifPresentOrElse(outcomes::add, () -> putOff.put(letter.mail().key(), later.pause()));
    }

    private Connection connected() throws ServerAway {
        if (connection != null && !connection.isUsable()) {
            close();
        }
        Connection open = connection == null ? gateway.open() : connection;
        connection = open;
        return open;
    }

    /** One trace leads from what was published to the mail server. */
    private static Step step(Ready letter, Outcome outcome) {
        return Step.sent("send mail", letter.mail().trace())
                .with("xarxa.channel", "email")
                .with("xarxa.state", outcome.state().name().toLowerCase(Locale.ROOT));
    }
}
