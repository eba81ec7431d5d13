package cat.xarxa.notification.sending.web;

import cat.xarxa.notification.sending.Sending.Stand;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with mail.
 *
 * @param state UP, PAUSED, or AWAY when the mail server could not be reached
 * @param pausedSince when all mail was stopped, null while it is not
 * @param pausedRuns the source events of the tellings of which no mail goes
 */
record SendingView(String state, @Nullable Instant pausedSince, List<UUID> pausedRuns) {

    static SendingView of(Stand stand) {
        return new SendingView(
                stand.state().name(),
                stand.pausedSince(),
                stand.pausedRuns().stream().sorted().toList());
    }
}
