package cat.xarxa.acceptance.fault.experiment.process;

import cat.xarxa.acceptance.fault.check.Finding;
import cat.xarxa.acceptance.fault.check.Finding.Kind;
import cat.xarxa.acceptance.fault.experiment.Experiment;
import cat.xarxa.acceptance.fault.experiment.Harm;
import cat.xarxa.acceptance.fault.experiment.Trial;
import cat.xarxa.local.application.Application;
import cat.xarxa.local.application.BuiltJar;
import cat.xarxa.local.server.ProjectFolder;
import cat.xarxa.local.stack.Part;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Instance by instance, the network goes back to its previous version and then up again, so that each service works
 * beside its predecessor and eats what that wrote, in both directions; nobody notices.
 */
public final class TwoVersions implements Experiment {

    /** A folder in which the previous version is built; make faults builds it. */
    private static final String PREVIOUS = System.getProperty("faults.previous", "");

    private final int rounds;

    public TwoVersions(int rounds) {
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "X18b two versions";
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
        if (PREVIOUS.isEmpty()) {
            String remedy = "-Dfaults.previous names no folder with the jars of the previous version";
            return new Harm(0, 0, List.of(new Finding(Kind.REFUSED, "NOT RUN, " + remedy)));
        }
        int restarts = 0;
        for (int round = 0; round < rounds; round++) {
            restarts += change(trial, Path.of(PREVIOUS)) + change(trial, ProjectFolder.root());
        }
        return Harm.of(restarts);
    }

    /** Every instance of every service, one after the other, now runs what was built in a folder. */
    private static int change(Trial trial, Path version) {
        List<Application> all = Arrays.stream(Part.values())
                .filter(Part::isService)
                .flatMap(service -> trial.rig().instances(service).stream())
                .map(Application.class::cast)
                .toList();
        all.forEach(instance -> {
            instance.stop();
            instance.install(BuiltJar.of(version, service(instance)));
            trial.history().remark(instance.name() + " becomes " + instance.build());
            instance.start();
        });
        return all.size();
    }

    /** The second instance of a service has its name and a number. */
    private static String service(Application instance) {
        return instance.name().split(" ", 2)[0];
    }
}
