package cat.xarxa.members.guest;

import cat.xarxa.members.round.Rounds;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks every hour which guests are kept no longer. */
@Component
class GuestKeeper implements SmartLifecycle {

    private static final Duration PAUSE = Duration.ofHours(1);

    private final Rounds rounds;

    GuestKeeper(GuestRound round, Clock clock) {
        this.rounds = new Rounds("guest-keeper", PAUSE.dividedBy(60), PAUSE, () -> round.work(clock.instant()));
    }

    @Override
    public void start() {
        rounds.start();
    }

    @Override
    public void stop() {
        rounds.stop();
    }

    @Override
    public boolean isRunning() {
        return rounds.isRunning();
    }
}
