package cat.xarxa.acceptance.fault.experiment.process;

import cat.xarxa.acceptance.fault.check.Finding;
import cat.xarxa.acceptance.fault.check.Finding.Kind;
import cat.xarxa.acceptance.fault.experiment.Experiment;
import cat.xarxa.acceptance.fault.experiment.Harm;
import cat.xarxa.acceptance.fault.experiment.Trial;
import cat.xarxa.local.server.ProcessServer;
import cat.xarxa.local.server.Server;
import cat.xarxa.local.stack.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Every instance of every service is asked to end and started again, one after the other; nobody notices. */
public final class RollingRestart implements Experiment {

    private final int rounds;

    public RollingRestart(int rounds) {
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "X18 rolling restart";
    }

    @Override
    public String promises() {
        return "P1, P15";
    }

    @Override
    public boolean isNoticed() {
        return false;
    }

    @Override
    public Harm harm(Trial trial) {
        List<Finding> findings = new ArrayList<>();
        int restarts = 0;
        for (int round = 0; round < rounds; round++) {
            for (Part service : services()) {
                List<ProcessServer> instances = trial.rig().instances(service);
                if (instances.size() < 2) {
                    findings.add(new Finding(Kind.REFUSED, service.label() + " has no second instance"));
                }
                for (Server instance : instances) {
                    trial.history().remark("restarting " + instance.name());
                    instance.restart();
                    restarts++;
                }
            }
        }
        return new Harm(restarts, 0, findings);
    }

    private static List<Part> services() {
        return Arrays.stream(Part.values()).filter(Part::isService).toList();
    }
}
