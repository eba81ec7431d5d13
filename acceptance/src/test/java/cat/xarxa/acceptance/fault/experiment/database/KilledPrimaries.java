package cat.xarxa.acceptance.fault.experiment.database;

import cat.xarxa.acceptance.fault.check.Finding;
import cat.xarxa.acceptance.fault.check.Finding.Kind;
import cat.xarxa.acceptance.fault.experiment.Experiment;
import cat.xarxa.acceptance.fault.experiment.Harm;
import cat.xarxa.acceptance.fault.experiment.Trial;
import cat.xarxa.local.server.ProcessServer;
import cat.xarxa.local.stack.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The primary of three nodes is killed again and again, and another one takes over in time; then two of three are away,
 * and whoever writes hears so and is never told that it was done.
 */
public final class KilledPrimaries implements Experiment {

    private static final Duration BETWEEN = Duration.ofSeconds(20);
    private static final Duration FAILOVER = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int TRIES_WITHOUT_MAJORITY = 5;
    private static final int UNAVAILABLE = 503;

    private final int kills;

    public KilledPrimaries(int kills) {
        this.kills = kills;
    }

    @Override
    public String name() {
        return "X3 primaries killed";
    }

    @Override
    public String promises() {
        return "P1, P13";
    }

    @Override
    public Harm harm(Trial trial) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < kills; i++) {
            Trial.pause(BETWEEN);
            findings.addAll(kill(trial));
        }
        Trial.pause(BETWEEN);
        findings.addAll(takeTheMajorityAway(trial));
        return new Harm(kills + 1, 0, findings);
    }

    private static List<Finding> kill(Trial trial) {
        ProcessServer primary = trial.rig().primary().orElseThrow();
        primary.kill();
        long killed = System.nanoTime();
        while (trial.write(PATIENCE) / 100 != 2) {
            Trial.pause(Duration.ofMillis(100));
        }
        Duration away = Duration.ofNanos(System.nanoTime() - killed);
        trial.history().remark(primary.name() + " was killed, writes work again after " + away.toMillis() + " ms");
        primary.start();
        return away.compareTo(FAILOVER) <= 0
                ? List.of()
                : List.of(new Finding(Kind.REFUSED, "no write worked for " + away.toMillis() + " ms after a kill"));
    }

    private static List<Finding> takeTheMajorityAway(Trial trial) {
        List<ProcessServer> two = trial.rig().instances(Part.MONGODB).subList(0, 2);
        two.forEach(ProcessServer::kill);
        trial.history().remark("two of three nodes are away");
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < TRIES_WITHOUT_MAJORITY; i++) {
            long asked = System.nanoTime();
            int status = trial.write(PATIENCE);
            Duration waited = Duration.ofNanos(System.nanoTime() - asked);
            trial.history().remark("without a majority a write gets " + status + " after " + waited.toMillis() + " ms");
            if (status != UNAVAILABLE) {
                findings.add(new Finding(Kind.GHOST, "without a majority a write got " + status));
            }
        }
        two.parallelStream().forEach(ProcessServer::start);
        trial.history().remark("all nodes are there");
        return findings;
    }
}
