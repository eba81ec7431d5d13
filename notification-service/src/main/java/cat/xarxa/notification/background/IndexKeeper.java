package cat.xarxa.notification.background;

import java.time.Duration;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Makes all indexes as soon as the database answers; the service starts without it all the same. */
@Component
class IndexKeeper implements SmartLifecycle {

    private static final Duration DONE = Duration.ofDays(1);

    private final List<IndexOwner> owners;
    private final Worker worker = new Worker("index-keeper", this::turn);

    IndexKeeper(List<IndexOwner> owners) {
        this.owners = owners;
    }

    @Override
    public void start() {
        worker.start();
    }

    @Override
    public void stop() {
        worker.stop();
    }

    @Override
    public boolean isRunning() {
        return worker.isRunning();
    }

    private Duration turn() {
        owners.forEach(IndexOwner::prepareIndexes);
        return DONE;
    }
}
