package cat.xarxa.acceptance.fault.experiment.broker;

import cat.xarxa.acceptance.fault.check.Finding;
import cat.xarxa.acceptance.fault.check.Finding.Kind;
import cat.xarxa.acceptance.fault.experiment.Experiment;
import cat.xarxa.acceptance.fault.experiment.Harm;
import cat.xarxa.acceptance.fault.experiment.Trial;
import cat.xarxa.acceptance.fault.rig.Groups;
import cat.xarxa.local.server.ProcessServer;
import cat.xarxa.local.stack.Part;
import java.util.ArrayList;
import java.util.List;

/** notification-service gets every event that was ever told once more, while new ones come in. */
public final class RedeliveredEvents implements Experiment {

    @Override
    public String name() {
        return "X9 all redelivered";
    }

    @Override
    public String promises() {
        return "P5";
    }

    /** A mail to somebody who had it already has no row of this experiment: the checker calls it a ghost. */
    @Override
    public Harm harm(Trial trial) {
        Trial.pause(trial.load().dividedBy(2));
        List<ProcessServer> instances = trial.rig().instances(Part.NOTIFICATION);
        instances.forEach(ProcessServer::stop);
        String before = trial.rig().ledgerOfBefore();
        List<Finding> findings = new ArrayList<>();
        try (Groups groups = trial.rig().groups()) {
            int rewound = groups.rewind("notification-service.");
            instances.forEach(ProcessServer::start);
            if (!groups.awaitEnd("notification-service.")) {
                findings.add(new Finding(Kind.UNDELIVERED, "redelivered events are not consumed to their end"));
            }
            if (!before.equals(trial.rig().ledgerOfBefore())) {
                findings.add(new Finding(
                        Kind.DUPLICATE,
                        "rows of old events changed: " + before + " became "
                                + trial.rig().ledgerOfBefore()));
            }
            return new Harm(rewound, 0, findings);
        }
    }
}
