package cat.xarxa.notification.mail;

import cat.xarxa.notification.background.Worker;
import cat.xarxa.notification.digest.DigestEvent.Made;
import cat.xarxa.notification.fanout.FanoutEvent.SliceDone;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps the mail sessions at work, and wakes them when a slice has queued mails. */
@Component
class MailRoom implements SmartLifecycle {

    private final List<Worker> sessions;

    MailRoom(MailSession session, MailSettings settings) {
        this.sessions = IntStream.rangeClosed(1, settings.sessions())
                .mapToObj(number -> new Worker("mail-session-" + number, session::turn))
                .toList();
    }

    @TransactionalEventListener
    void wakeAfter(SliceDone slice) {
        if (slice.mailsQueued()) {
            sessions.forEach(Worker::wake);
        }
    }

    @TransactionalEventListener
    void wakeAfter(Made digest) {
        if (digest.mailed()) {
            sessions.forEach(Worker::wake);
        }
    }

    @Override
    public void start() {
        sessions.forEach(Worker::start);
    }

    @Override
    public void stop() {
        sessions.forEach(Worker::stop);
    }

    @Override
    public boolean isRunning() {
        return sessions.stream().anyMatch(Worker::isRunning);
    }
}
