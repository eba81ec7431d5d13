package cat.xarxa.acceptance.fault.experiment;

import cat.xarxa.acceptance.fault.check.Checker;
import cat.xarxa.acceptance.fault.check.Evidence;
import cat.xarxa.acceptance.fault.check.Finding;
import cat.xarxa.acceptance.fault.check.Finding.Kind;
import cat.xarxa.acceptance.fault.history.Done;
import cat.xarxa.acceptance.fault.history.History;
import cat.xarxa.acceptance.fault.load.Requests;
import cat.xarxa.acceptance.fault.load.Writers;
import cat.xarxa.acceptance.fault.rig.Rig;
import cat.xarxa.acceptance.network.Network;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** The course of every experiment: load and harm side by side, then rest, then the checker. */
public final class Course {

    private final Network network;
    private final Duration load;
    private final Path folder;

    /** Takes the folder where histories are kept. */
    public Course(Network network, Duration load, Path folder) {
        this.network = network;
        this.load = load;
        this.folder = folder;
    }

    /** Runs one experiment, which leaves the network healed. */
    public Result run(Experiment experiment) {
        String mark = experiment.name().split(" ", 2)[0].toLowerCase(Locale.ROOT) + "x"
                + Long.toString(System.currentTimeMillis(), 36);
        History history = new History(folder.resolve(mark + ".history"));
        try (Rig rig = Rig.open(network)) {
            Writers writers = new Writers(rig.office(), history, mark);
            writers.publishOneOfEach();
            rig.awaitDrained(tellings(history), history::remark);
            AtomicBoolean harming = new AtomicBoolean(true);
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> writers.write(load, harming::get));
            Harm harm = harm(experiment, new Trial(rig, history, new Requests(mark + "-own"), load), harming);
            long healed = System.nanoTime();
            history.remark("healed");
            writing.join();
            List<Finding> unanswered = experiment.isNoticed() ? List.of() : unanswered(history);
            writers.resolve();
            rig.awaitDrained(tellings(history), history::remark);
            double drained = (System.nanoTime() - healed) / 1e9;
            history.remark("drained");
            return result(experiment, harm.with(unanswered), history, rig.evidence(), drained);
        }
    }

    /** Clients write for as long as there is harm, and a little longer where the harm is short. */
    private static Harm harm(Experiment experiment, Trial trial, AtomicBoolean harming) {
        try {
            return experiment.harm(trial);
        } finally {
            harming.set(false);
        }
    }

    private static Result result(Experiment experiment, Harm harm, History history, Evidence evidence, double drained) {
        List<Finding> findings = new ArrayList<>(harm.findings());
        findings.addAll(Checker.check(history.writes(), evidence));
        int acknowledged =
                (int) history.writes().stream().filter(Done::isAcknowledged).count();
        return new Result(experiment.name(), harm, acknowledged, findings, drained);
    }

    private static List<Finding> unanswered(History history) {
        return history.unknown().stream()
                .map(write -> new Finding(Kind.REFUSED, write.operation() + " " + write.key() + ": no answer"))
                .toList();
    }

    private static long tellings(History history) {
        return history.writes().stream()
                .filter(done ->
                        done.isAcknowledged() && done.write().operation().tells())
                .count();
    }
}
