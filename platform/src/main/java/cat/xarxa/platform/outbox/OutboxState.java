package cat.xarxa.platform.outbox;

import java.time.Duration;

/** How the outbox of this service stands. */
public interface OutboxState {

    /** Events that no broker has acknowledged yet, counted up to a million. */
    long waiting();

    /** For how long the oldest of them has waited; zero when none does. */
    Duration oldest();
}
