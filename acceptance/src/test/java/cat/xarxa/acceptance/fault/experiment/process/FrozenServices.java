package cat.xarxa.acceptance.fault.experiment.process;

import cat.xarxa.acceptance.fault.experiment.Experiment;
import cat.xarxa.acceptance.fault.experiment.Harm;
import cat.xarxa.acceptance.fault.experiment.Trial;
import cat.xarxa.local.stack.Part;
import java.time.Duration;
import java.util.List;

/** Services stand still in the middle of what they do and go on as if no time had passed: zombies. */
public final class FrozenServices implements Experiment {

    private static final Duration APART = Duration.ofSeconds(3);
    private static final List<Part> VICTIMS = List.of(Part.NOTIFICATION, Part.CONTENT, Part.EVENTS);

    private final Duration frozen;

    public FrozenServices(Duration frozen) {
        this.frozen = frozen;
    }

    @Override
    public String name() {
        return "X5 services frozen";
    }

    @Override
    public String promises() {
        return "P2, P13";
    }

    @Override
    public Harm harm(Trial trial) {
        for (Part victim : VICTIMS) {
            Trial.pause(APART);
            trial.rig().part(victim).pause();
        }
        Trial.pause(frozen.minus(APART.multipliedBy(VICTIMS.size() - 1)));
        for (Part victim : VICTIMS) {
            trial.rig().part(victim).resume();
            Trial.pause(APART);
        }
        return Harm.of(VICTIMS.size());
    }
}
