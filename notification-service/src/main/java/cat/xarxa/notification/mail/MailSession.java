package cat.xarxa.notification.mail;

import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.delivery.MailQueue;
import cat.xarxa.notification.delivery.MailQueue.Claim;
import cat.xarxa.notification.delivery.MailQueue.Waiting;
import cat.xarxa.notification.delivery.Outcome;
import cat.xarxa.notification.mail.PostRound.Posted;
import cat.xarxa.notification.mail.Prepared.Ready;
import cat.xarxa.notification.mail.Prepared.Settled;
import cat.xarxa.notification.sending.Pauses;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.retry.RetryOperations;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;

/** Works off the queue: takes a batch, prepares it, posts it, and writes down what became of it. */
@Component
class MailSession {

    private static final Duration WHILE_PAUSED = Duration.ofMinutes(5);

    private final MailQueue queue;
    private final Pauses pauses;
    private final MailDesk desk;
    private final PostRound round;
    private final MailSettings settings;
    private final MailFigures figures;
    private final RetryOperations untilWritten;

    MailSession(
            MailQueue queue,
            Pauses pauses,
            MailDesk desk,
            PostRound round,
            MailSettings settings,
            MailFigures figures) {
        this.queue = queue;
        this.pauses = pauses;
        this.desk = desk;
        this.round = round;
        this.settings = settings;
        this.figures = figures;
        this.untilWritten = new RetryTemplate(RetryPolicy.builder()
                .maxRetries(Long.MAX_VALUE)
                .delay(settings.pauseOfWriting())
                .timeout(settings.memory())
                .build());
    }

    /** One batch; answers how long to rest. */
    Duration turn() {
        if (pauses.ofAll().isPresent()) {
            return settings.rest();
        }
        Claim claim = queue.claim(settings.batch(), settings.lease());
        if (claim.mails().isEmpty()) {
            round.knock();
            return settings.rest();
        }
        return workOff(withoutPaused(claim));
    }

    private Duration workOff(Claim claim) {
        List<Outcome> outcomes = new ArrayList<>();
        List<Ready> ready = new ArrayList<>();
        for (Prepared prepared : prepare(claim)) {
            switch (prepared) {
                case Ready letter -> ready.add(letter);
                case Settled(Outcome outcome) -> outcomes.add(outcome);
            }
        }
        Posted posted = round.post(ready);
        outcomes.addAll(posted.outcomes());
        remember(claim, outcomes);
        outcomes.forEach(figures::count);
        Duration rest = posted.serverAway() ? settings.pause() : Duration.ZERO;
        queue.putOff(claim, posted.putOff());
        queue.release(claim, untried(claim, outcomes), rest);
        return rest;
    }

    /** Mails of paused tellings go back; they are woken when it is resumed. */
    private Claim withoutPaused(Claim claim) {
        Set<UUID> paused = pauses.runs();
        Map<DeliveryKey, Duration> aside = new HashMap<>();
        List<Waiting> going = new ArrayList<>();
        for (Waiting mail : claim.mails()) {
            if (paused.contains(mail.key().sourceEvent())) {
                aside.put(mail.key(), WHILE_PAUSED);
            } else {
                going.add(mail);
            }
        }
        queue.putOff(claim, aside);
        return new Claim(claim.token(), going);
    }

    /**
     * What the mail server took is known here alone until it is written down: a database that is away for a while is
     * waited for, as another session would send again what it does not know of. Writing twice changes nothing.
     */
    private void remember(Claim claim, List<Outcome> outcomes) {
        untilWritten.invoke(() -> queue.record(claim, outcomes));
    }

    /** When nothing can be prepared now, the mails need not wait for the end of the lease. */
    private List<Prepared> prepare(Claim claim) {
        try {
            return desk.prepare(claim.mails());
        } catch (RuntimeException e) {
            queue.release(claim, untried(claim, List.of()), settings.pause());
            throw e;
        }
    }

    private static Set<DeliveryKey> untried(Claim claim, List<Outcome> outcomes) {
        Set<DeliveryKey> untried = new HashSet<>();
        claim.mails().stream().map(Waiting::key).forEach(untried::add);
        outcomes.forEach(outcome -> untried.remove(outcome.key()));
        return untried;
    }
}
