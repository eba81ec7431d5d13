package cat.xarxa.acceptance.fault.experiment.broker;

import cat.xarxa.acceptance.fault.check.Finding;
import cat.xarxa.acceptance.fault.check.Finding.Kind;
import cat.xarxa.acceptance.fault.experiment.Experiment;
import cat.xarxa.acceptance.fault.experiment.Harm;
import cat.xarxa.acceptance.fault.experiment.Trial;
import cat.xarxa.acceptance.fault.rig.Groups;
import cat.xarxa.acceptance.fault.rig.ReadModels;
import cat.xarxa.local.server.ProcessServer;
import cat.xarxa.local.stack.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All that services keep of what others tell is thrown away while clients write, and made again of the topics by the
 * operator's procedure: it is what it was, whoever published meanwhile reached everybody, and nobody got a mail by it.
 */
public final class RebuiltReadModels implements Experiment {

    private static final List<Part> READERS = List.of(Part.CONTENT, Part.EVENTS, Part.NOTIFICATION);

    @Override
    public String name() {
        return "X19 read models rebuilt";
    }

    @Override
    public String promises() {
        return "P7";
    }

    @Override
    public Harm harm(Trial trial) {
        Trial.pause(trial.load().dividedBy(3));
        List<ProcessServer> services = READERS.stream()
                .flatMap(part -> trial.rig().instances(part).stream())
                .toList();
        services.forEach(ProcessServer::stop);
        ReadModels models = trial.rig().readModels();
        Map<String, List<String>> before = models.rows();
        String ledger = trial.rig().ledgerOfBefore();
        List<Finding> findings = new ArrayList<>();
        try (Groups groups = trial.rig().groups()) {
            models.forget();
            if (models.rows().equals(before)) {
                findings.add(new Finding(Kind.GHOST, "nothing was thrown away"));
            }
            int rewound = groups.rewindEach(models.groups());
            services.forEach(ProcessServer::start);
            if (!groups.awaitEndOf(models.groups())) {
                findings.add(new Finding(Kind.UNDELIVERED, "the topics were not read to their end"));
            }
            models.rows().forEach((model, after) -> findings.addAll(differences(model, before.get(model), after)));
            if (!ledger.equals(trial.rig().ledgerOfBefore())) {
                findings.add(new Finding(Kind.DUPLICATE, "rows of old events changed"));
            }
            return new Harm(rewound, 0, findings);
        }
    }

    private static List<Finding> differences(String model, List<String> before, List<String> after) {
        List<Finding> differences = new ArrayList<>();
        before.stream()
                .filter(row -> !after.contains(row))
                .map(row -> new Finding(Kind.LOST, model + " had " + row))
                .forEach(differences::add);
        after.stream()
                .filter(row -> !before.contains(row))
                .map(row -> new Finding(Kind.GHOST, model + " has " + row))
                .forEach(differences::add);
        return differences;
    }
}
