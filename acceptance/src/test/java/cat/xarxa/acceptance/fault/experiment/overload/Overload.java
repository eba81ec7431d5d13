package cat.xarxa.acceptance.fault.experiment.overload;

import cat.xarxa.acceptance.fault.check.Finding;
import cat.xarxa.acceptance.fault.check.Finding.Kind;
import cat.xarxa.acceptance.fault.experiment.Experiment;
import cat.xarxa.acceptance.fault.experiment.Harm;
import cat.xarxa.acceptance.fault.experiment.Trial;
import cat.xarxa.acceptance.fault.history.Outcome;
import cat.xarxa.acceptance.fault.load.Client;
import cat.xarxa.local.server.ProcessServer;
import cat.xarxa.local.stack.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * More and more clients, three times as many as the network has places for in the end, write as fast as they can: what
 * is accepted is accepted soon, the rest is told to come again, and no process ends of it.
 */
public final class Overload implements Experiment {

    /** One client that waits for each answer keeps one place busy; so many are three times what there are. */
    private static final int CLIENTS = 96;

    /** They come one after the other: a burst on a service that has just begun measures how it warms up. */
    private static final Duration RAMP = Duration.ofSeconds(6);

    private static final Duration RUSH = Duration.ofSeconds(10);
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Set<Integer> COME_AGAIN = Set.of(429, 503);
    private static final int WAIT_MILLIS = 1000;

    /** An answer, and how long it took. */
    private record Answered(Outcome outcome, Duration after) {}

    @Override
    public String name() {
        return "X15 overload";
    }

    @Override
    public String promises() {
        return "P14";
    }

    @Override
    public Harm harm(Trial trial) {
        Trial.pause(Duration.ofSeconds(3));
        List<Answered> answers = Collections.synchronizedList(new ArrayList<>());
        Client client = new Client(trial.rig().office().within(Duration.ofSeconds(20)), trial.history());
        long end = System.nanoTime() + RAMP.plus(RUSH).toNanos();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CLIENTS; i++) {
                Duration wait = RAMP.multipliedBy(i).dividedBy(CLIENTS);
                clients.execute(() -> {
                    Trial.pause(wait);
                    rush(trial, client, end, answers);
                });
            }
        }
        List<Finding> findings = new ArrayList<>(judge(trial, answers));
        Arrays.stream(Part.values())
                .flatMap(part -> trial.rig().instances(part).stream())
                .filter(instance -> !instance.isRunning())
                .map(ProcessServer::name)
                .forEach(name -> findings.add(new Finding(Kind.REFUSED, name + " ended of it")));
        return new Harm(answers.size(), 0, findings);
    }

    /** Who is told to come again does so a little later, as told but sooner. */
    private static void rush(Trial trial, Client client, long end, List<Answered> answers) {
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            Outcome outcome = client.send(trial.requests().createPost());
            answers.add(new Answered(outcome, Duration.ofNanos(System.nanoTime() - start)));
            if (outcome.kind() != Outcome.Kind.OK) {
                Trial.pause(Duration.ofMillis(WAIT_MILLIS));
            }
        }
    }

    private static List<Finding> judge(Trial trial, List<Answered> answers) {
        List<Duration> accepted = answers.stream()
                .filter(answer -> answer.outcome().kind() == Outcome.Kind.OK)
                .map(Answered::after)
                .sorted()
                .toList();
        List<Integer> others = answers.stream()
                .filter(answer -> answer.outcome().kind() != Outcome.Kind.OK)
                .map(answer -> answer.outcome().status())
                .toList();
        Duration slowest = accepted.isEmpty() ? Duration.ZERO : accepted.get((accepted.size() - 1) * 99 / 100);
        trial.history()
                .remark("%d accepted, 99 of 100 within %d ms; %d told to come again"
                        .formatted(accepted.size(), slowest.toMillis(), others.size()));
        List<Finding> findings = new ArrayList<>();
        if (slowest.compareTo(SOON) >= 0) {
            findings.add(new Finding(Kind.REFUSED, "of 100 accepted writes one took " + slowest));
        }
        others.stream()
                .distinct()
                .filter(status -> !COME_AGAIN.contains(status))
                .forEach(status -> findings.add(new Finding(Kind.REFUSED, "somebody got " + status)));
        return findings;
    }
}
