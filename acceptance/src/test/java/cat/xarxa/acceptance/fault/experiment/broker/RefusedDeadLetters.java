package cat.xarxa.acceptance.fault.experiment.broker;

import cat.xarxa.acceptance.fault.check.Finding;
import cat.xarxa.acceptance.fault.check.Finding.Kind;
import cat.xarxa.acceptance.fault.experiment.Experiment;
import cat.xarxa.acceptance.fault.experiment.Harm;
import cat.xarxa.acceptance.fault.experiment.Trial;
import cat.xarxa.acceptance.fault.rig.Poison;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The topic of dead letters refuses them: what cannot be taken stays where it is, as its partitions wait; an operator
 * sees it, and when the topic accepts again everything goes on.
 */
public final class RefusedDeadLetters implements Experiment {

    private static final String DEAD = "xarxa.dead.notification-service";
    private static final int TOO_SMALL = 300;
    private static final Duration REFUSED = Duration.ofSeconds(15);

    @Override
    public String name() {
        return "X11 dead letters refused";
    }

    @Override
    public String promises() {
        return "P6";
    }

    @Override
    public boolean isNoticed() {
        return false;
    }

    @Override
    public Harm harm(Trial trial) {
        Trial.pause(Duration.ofSeconds(3));
        DeadLetterBook book = new DeadLetterBook(trial.rig().office());
        List<Finding> findings = new ArrayList<>();
        List<String> spread;
        trial.rig().limitRecords(DEAD, TOO_SMALL);
        try (Poison poison = trial.rig().poison()) {
            spread = poison.spread();
            Trial.pause(REFUSED);
            if (!book.open().isEmpty()) {
                findings.add(new Finding(Kind.LOST, "was put into the book although the topic refused it"));
            }
            if (behind(trial) == 0) {
                findings.add(new Finding(Kind.LOST, "consumers went past what they could neither take nor set aside"));
            }
        } finally {
            trial.rig().liftLimits();
        }
        trial.history().remark("dead letters are accepted again");
        findings.addAll(book.bury(spread));
        return new Harm(spread.size(), 0, findings);
    }

    /** What operators are told, and alarms are made of. */
    private static long behind(Trial trial) {
        return trial.rig()
                .office()
                .get("/api/v1/ops/notification-service")
                .json()
                .path("consumers")
                .valueStream()
                .mapToLong(consumer -> consumer.path("behind").asLong(0))
                .sum();
    }
}
