package cat.xarxa.acceptance.fault.experiment.database;

import cat.xarxa.acceptance.fault.check.Finding;
import cat.xarxa.acceptance.fault.check.Finding.Kind;
import cat.xarxa.acceptance.fault.experiment.Experiment;
import cat.xarxa.acceptance.fault.experiment.Harm;
import cat.xarxa.acceptance.fault.experiment.Trial;
import cat.xarxa.acceptance.network.Disk;
import cat.xarxa.local.server.Server;
import cat.xarxa.local.stack.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The disk of the database and then that of the broker is full. A server that ends for it is started again once there
 * is room, as whoever keeps it running would; while the database is away, writes get 503 and never 2xx.
 */
public final class FullDisks implements Experiment {

    private static final Duration FULL = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int UNAVAILABLE = 503;

    @Override
    public String name() {
        return "X16 full disks";
    }

    @Override
    public String promises() {
        return "P1, P14";
    }

    @Override
    public Harm harm(Trial trial) {
        List<Finding> findings = new ArrayList<>();
        int filled = 0;
        for (Part part : List.of(Part.MONGODB, Part.KAFKA)) {
            Optional<Disk> disk = trial.rig().surroundings().disk(part);
            if (disk.isEmpty()) {
                findings.add(
                        new Finding(Kind.REFUSED, "NOT RUN, only root can give " + part.label() + " a small disk"));
                continue;
            }
            Trial.pause(Duration.ofSeconds(3));
            disk.get().fill();
            filled++;
            trial.history().remark("the disk of " + part.label() + " is full");
            Trial.pause(FULL);
            findings.addAll(look(trial, part));
            disk.get().free();
            revive(trial.rig().part(part));
            trial.history().remark("there is room for " + part.label());
            Trial.pause(FULL);
        }
        return new Harm(filled, 0, findings);
    }

    /** A database that has ended lets nobody write; without the broker everybody writes on. */
    private static List<Finding> look(Trial trial, Part part) {
        boolean runs = trial.rig().part(part).isRunning();
        int status = trial.write(PATIENCE);
        trial.history().remark(part.label() + " runs: " + runs + ", a write gets " + status);
        boolean isDone = status / 100 == 2;
        boolean asPromised = part == Part.KAFKA ? isDone : status == UNAVAILABLE || (runs && isDone);
        return asPromised
                ? List.of()
                : List.of(
                        new Finding(Kind.REFUSED, "with the disk of " + part.label() + " full a write got " + status));
    }

    private static void revive(Server server) {
        if (!server.isRunning()) {
            server.start();
        }
    }
}
