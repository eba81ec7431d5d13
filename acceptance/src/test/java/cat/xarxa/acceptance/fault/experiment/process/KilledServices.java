package cat.xarxa.acceptance.fault.experiment.process;

import cat.xarxa.acceptance.fault.experiment.Experiment;
import cat.xarxa.acceptance.fault.experiment.Harm;
import cat.xarxa.acceptance.fault.experiment.Trial;
import cat.xarxa.local.server.ProcessServer;
import cat.xarxa.local.server.Server;
import cat.xarxa.local.stack.Part;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** Services die by {@code kill -9}, one after the other, and come back. */
public final class KilledServices implements Experiment {

    private static final Duration BETWEEN = Duration.ofSeconds(5);
    private static final List<Part> VICTIMS = List.of(Part.NOTIFICATION, Part.CONTENT, Part.EVENTS);

    private final Random random = new Random(2);

    @Override
    public String name() {
        return "X2 services killed";
    }

    @Override
    public String promises() {
        return "P1-P5";
    }

    @Override
    public Harm harm(Trial trial) {
        long end = System.nanoTime() + trial.load().toNanos();
        int kills = 0;
        int mails = 0;
        do {
            Trial.pause(BETWEEN.plusMillis(random.nextInt(2000)));
            Part victim = VICTIMS.get(kills % VICTIMS.size());
            List<ProcessServer> instances = trial.rig().instances(victim);
            Server instance = instances.get(random.nextInt(instances.size()));
            instance.kill();
            instance.start();
            kills++;
            mails += Harm.mailsInFlight(victim);
        } while (System.nanoTime() < end);
        return new Harm(kills, mails, List.of());
    }
}
