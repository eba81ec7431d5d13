package cat.xarxa.notification.smtp;

import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Stream;

/** Connections that were laid aside, the last one on top, each for a while and for so many letters. */
final class IdleConnections {

    private final Deque<SmtpConnection> idle = new ConcurrentLinkedDeque<>();
    private final SmtpSettings.Reuse reuse;

    IdleConnections(SmtpSettings.Reuse reuse) {
        this.reuse = reuse;
    }

    void layAside(SmtpConnection connection) {
        if (connection.isUsable() && connection.posted() < reuse.letters()) {
            idle.addFirst(connection);
        } else {
            connection.hangUp();
        }
    }

    /** One that can be used at once. */
    Optional<SmtpConnection> take() {
        return Stream.generate(idle::pollFirst)
                .takeWhile(connection -> connection != null)
                .filter(this::isGood)
                .findFirst();
    }

    void hangUp() {
        Stream.generate(idle::pollFirst)
                .takeWhile(connection -> connection != null)
                .forEach(SmtpConnection::hangUp);
    }

    private boolean isGood(SmtpConnection connection) {
        boolean good = connection.idleNanos() < reuse.idle().toNanos() && connection.isAnswered();
        if (!good) {
            connection.hangUp();
        }
        return good;
    }
}
