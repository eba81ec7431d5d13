package cat.xarxa.acceptance.fault.experiment.process;

import cat.xarxa.acceptance.fault.check.Finding;
import cat.xarxa.acceptance.fault.check.Finding.Kind;
import cat.xarxa.acceptance.fault.crash.Crash;
import cat.xarxa.acceptance.fault.crash.CrashPoint;
import cat.xarxa.acceptance.fault.experiment.Experiment;
import cat.xarxa.acceptance.fault.experiment.Harm;
import cat.xarxa.acceptance.fault.experiment.Trial;
import cat.xarxa.local.server.ProcessServer;
import cat.xarxa.local.stack.Part;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A service halts at each named point in turn, alone in its work, and is started again. */
public final class CrashedServices implements Experiment {

    /** To get to a point once; to get there often takes as many writes, of which there are one or two a second. */
    private static final Duration LIMIT = Duration.ofSeconds(40);

    private final List<Integer> times;
    private final Set<CrashPoint> points;

    /** @param times at the how many-th time each point halts its service */
    public CrashedServices(List<Integer> times, Set<CrashPoint> points) {
        this.times = List.copyOf(times);
        this.points = EnumSet.copyOf(points);
    }

    @Override
    public String name() {
        return "X1 crash points";
    }

    @Override
    public String promises() {
        return "P1-P5";
    }

    @Override
    public Harm harm(Trial trial) {
        List<Finding> findings = new ArrayList<>();
        int crashes = 0;
        int mails = 0;
        Set<Part> services = EnumSet.noneOf(Part.class);
        points.forEach(point -> services.add(point.service()));
        services.forEach(service -> others(trial, service).forEach(ProcessServer::stop));
        for (CrashPoint point : points) {
            for (int time : times) {
                ProcessServer instance = trial.rig().instances(point.service()).getFirst();
                instance.stop();
                Crash crash = Crash.prepare(point, time, instance, Path.of("target", "crashes"));
                if (crash.awaitIn(instance, LIMIT.plusSeconds(time))) {
                    crashes++;
                    mails += Harm.mailsInFlight(point.service());
                } else {
                    findings.add(new Finding(Kind.REFUSED, crash + " was never reached"));
                    instance.stop();
                }
                trial.history().remark("crashed at " + crash);
                instance.start();
            }
        }
        services.forEach(service -> others(trial, service).forEach(ProcessServer::start));
        return new Harm(crashes, mails, findings);
    }

    private static List<ProcessServer> others(Trial trial, Part service) {
        List<ProcessServer> instances = trial.rig().instances(service);
        return instances.subList(1, instances.size());
    }
}
