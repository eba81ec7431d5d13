package cat.xarxa.acceptance.fault.experiment.overload;

import cat.xarxa.acceptance.fault.check.Finding;
import cat.xarxa.acceptance.fault.check.Finding.Kind;
import cat.xarxa.acceptance.fault.crash.Slowness;
import cat.xarxa.acceptance.fault.experiment.Experiment;
import cat.xarxa.acceptance.fault.experiment.Harm;
import cat.xarxa.acceptance.fault.experiment.Trial;
import cat.xarxa.local.server.ProcessServer;
import cat.xarxa.local.stack.Part;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Each event takes notification-service a second for as long as clients write; then it catches up. */
public final class SlowHandlers implements Experiment {

    @Override
    public String name() {
        return "X15b slow handlers";
    }

    @Override
    public String promises() {
        return "P14";
    }

    @Override
    public boolean isNoticed() {
        return false;
    }

    @Override
    public Harm harm(Trial trial) {
        List<ProcessServer> instances = trial.rig().instances(Part.NOTIFICATION);
        instances.forEach(ProcessServer::stop);
        ProcessServer alone = instances.getFirst();
        List<Finding> findings = new ArrayList<>();
        Slowness slowness = Slowness.prepare(alone, Path.of("target", "crashes"));
        Trial.pause(trial.load());
        if (slowness.felt() == 0) {
            findings.add(new Finding(Kind.REFUSED, "no event was slow"));
        }
        slowness.end();
        instances.subList(1, instances.size()).forEach(ProcessServer::start);
        return new Harm(slowness.felt(), 0, findings);
    }
}
