package cat.xarxa.acceptance.fault.experiment.broker;

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
 * Three brokers are killed one by one, then two at once, so that nobody can write on a topic any more; at last one
 * loses all that it has stored and gets it back from the others. Whoever reads and writes notices nothing of it.
 */
public final class KilledBrokers implements Experiment {

    private static final Duration BETWEEN = Duration.ofSeconds(5);
    private static final Duration REFILL = Duration.ofMinutes(2);

    private final Duration away;

    /** Takes for how long two are away at once. */
    public KilledBrokers(Duration away) {
        this.away = away;
    }

    @Override
    public String name() {
        return "X4 brokers killed";
    }

    @Override
    public String promises() {
        return "P1, P2";
    }

    @Override
    public boolean isNoticed() {
        return false;
    }

    @Override
    public Harm harm(Trial trial) {
        List<ProcessServer> brokers = trial.rig().instances(Part.KAFKA);
        List<Finding> findings = new ArrayList<>();
        for (ProcessServer broker : brokers) {
            broker.kill();
            Trial.pause(BETWEEN);
            broker.start();
            findings.addAll(sync(trial, broker.name() + " was killed"));
        }
        List<ProcessServer> two = brokers.subList(1, brokers.size());
        two.forEach(ProcessServer::kill);
        trial.history().remark("two of three brokers are away");
        Trial.pause(away);
        two.parallelStream().forEach(ProcessServer::start);
        findings.addAll(sync(trial, "two at once were killed"));
        ProcessServer last = brokers.getLast();
        last.kill();
        trial.rig().wipe(brokers.size());
        last.start();
        findings.addAll(sync(trial, last.name() + " lost its disk"));
        return new Harm(brokers.size() + 2, 0, findings);
    }

    private static List<Finding> sync(Trial trial, String what) {
        long start = System.nanoTime();
        boolean inSync = trial.rig().awaitInSync(REFILL);
        trial.history()
                .remark(what + "; all copies are in sync: " + inSync + ", after "
                        + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms");
        return inSync ? List.of() : List.of(new Finding(Kind.LOST, what + ", and its copies do not come back"));
    }
}
