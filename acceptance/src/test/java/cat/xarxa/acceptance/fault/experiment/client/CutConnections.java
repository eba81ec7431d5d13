package cat.xarxa.acceptance.fault.experiment.client;

import cat.xarxa.acceptance.fault.experiment.Experiment;
import cat.xarxa.acceptance.fault.experiment.Harm;
import cat.xarxa.acceptance.fault.experiment.Trial;
import cat.xarxa.acceptance.fault.load.Client;
import cat.xarxa.acceptance.fault.load.CuttingProxy;
import java.time.Duration;

/** Clients lose the connection when their write is done or about to be; sent again, each is done exactly once. */
public final class CutConnections implements Experiment {

    private static final int CUTS = 200;

    @Override
    public String name() {
        return "X8 answers cut off";
    }

    @Override
    public String promises() {
        return "P1, P8";
    }

    /** The writes end as unknown and are resolved, as all are, after the fault. */
    @Override
    public Harm harm(Trial trial) {
        try (CuttingProxy proxy = new CuttingProxy(trial.rig().portal())) {
            Client client = new Client(
                    trial.rig().office().through(proxy.address()).within(Duration.ofSeconds(20)), trial.history());
            for (int i = 0; i < CUTS; i++) {
                client.send(trial.requests().createPost());
            }
            return Harm.of(proxy.cuts());
        }
    }
}
