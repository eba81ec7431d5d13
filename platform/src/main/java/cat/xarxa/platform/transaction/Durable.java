package cat.xarxa.platform.transaction;

import com.mongodb.WriteConcern;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * What a write waits for: the journals of the majority, and no longer than its caller would. A primary that the others
 * have left takes ten seconds to notice; until then only this limit lets a caller hear that nothing is sure (P13).
 */
final class Durable {

    static final Duration PATIENCE = Duration.ofSeconds(2);

    static final WriteConcern WRITES =
            WriteConcern.MAJORITY.withJournal(true).withWTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);

    private Durable() {}
}
