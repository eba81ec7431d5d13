package cat.xarxa.acceptance.fault.experiment.broker;

import cat.xarxa.acceptance.fault.check.Finding;
import cat.xarxa.acceptance.fault.check.Finding.Kind;
import cat.xarxa.acceptance.fault.experiment.Experiment;
import cat.xarxa.acceptance.fault.experiment.Harm;
import cat.xarxa.acceptance.fault.experiment.Trial;
import cat.xarxa.acceptance.fault.history.Operation;
import cat.xarxa.acceptance.fault.history.Outcome;
import cat.xarxa.acceptance.fault.history.Write;
import cat.xarxa.acceptance.fault.load.Client;
import cat.xarxa.acceptance.fault.rig.Poison;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Records that cannot be taken stand between those that can; they end in the book, and nobody waits for them. */
public final class PoisonedTopics implements Experiment {

    private static final int ROUNDS = 4;
    private static final Duration BETWEEN = Duration.ofSeconds(4);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(5);

    @Override
    public String name() {
        return "X10 poisoned topics";
    }

    @Override
    public String promises() {
        return "P6";
    }

    @Override
    public Harm harm(Trial trial) {
        List<String> spread = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        try (Poison poison = trial.rig().poison()) {
            for (int round = 0; round < ROUNDS; round++) {
                Trial.pause(BETWEEN);
                spread.addAll(poison.spread());
                findings.addAll(probe(trial));
            }
        }
        findings.addAll(new DeadLetterBook(trial.rig().office()).bury(spread));
        return new Harm(spread.size(), 0, findings);
    }

    /** How long another key waits behind the poison, from its acknowledgement until it is consumed. */
    private static List<Finding> probe(Trial trial) {
        Client client = new Client(trial.rig().office(), trial.history());
        String id = client.send(trial.requests().createPost()).id();
        Write publish = trial.requests().publishPost(id);
        Outcome published = client.send(publish);
        OptionalDouble seconds = trial.rig().awaitConsumed(id, Duration.ofSeconds(30));
        trial.history().remark("another key waited " + seconds);
        boolean isSoon =
                published.kind() == Outcome.Kind.OK && seconds.orElse(Double.MAX_VALUE) < LONGEST_DELAY.toSeconds();
        return isSoon
                ? List.of()
                : List.of(new Finding(Kind.UNDELIVERED, Operation.PUBLISH_POST + " " + id + " waited " + seconds));
    }
}
