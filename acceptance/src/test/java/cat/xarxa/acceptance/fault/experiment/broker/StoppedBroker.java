package cat.xarxa.acceptance.fault.experiment.broker;

import cat.xarxa.acceptance.fault.experiment.Experiment;
import cat.xarxa.acceptance.fault.experiment.Harm;
import cat.xarxa.acceptance.fault.experiment.Trial;
import cat.xarxa.local.stack.Part;
import java.time.Duration;

/** The only broker is away for as long as clients write; nobody who reads or writes notices. */
public final class StoppedBroker implements Experiment {

    private final Duration away;

    public StoppedBroker(Duration away) {
        this.away = away;
    }

    @Override
    public String name() {
        return "X27 broker away";
    }

    @Override
    public String promises() {
        return "P13";
    }

    @Override
    public boolean isNoticed() {
        return false;
    }

    @Override
    public Harm harm(Trial trial) {
        Trial.pause(Duration.ofSeconds(2));
        trial.rig().part(Part.KAFKA).stop();
        Trial.pause(away);
        trial.rig().part(Part.KAFKA).start();
        return Harm.of(1);
    }
}
