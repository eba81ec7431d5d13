package cat.xarxa.acceptance.fault.experiment.link;

import cat.xarxa.acceptance.fault.check.Finding;
import cat.xarxa.acceptance.fault.check.Finding.Kind;
import cat.xarxa.acceptance.fault.experiment.Experiment;
import cat.xarxa.acceptance.fault.experiment.Harm;
import cat.xarxa.acceptance.fault.experiment.Trial;
import cat.xarxa.acceptance.network.Firewall;
import cat.xarxa.acceptance.network.Firewall.Cut;
import cat.xarxa.local.server.ProcessServer;
import cat.xarxa.local.server.kafka.KafkaProcess;
import cat.xarxa.local.stack.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Packets do not arrive: between a service and the brokers, a service and the database, the primary and the
 * secondaries, a broker and the controllers; in one direction only, and again and again for two seconds.
 */
public final class Partitions implements Experiment {

    private static final Duration FLAP = Duration.ofSeconds(2);
    private static final Duration REST = Duration.ofSeconds(5);
    private static final int FLAPS = 5;

    private final Duration lasts;

    /** Takes how long each lasts. */
    public Partitions(Duration lasts) {
        this.lasts = lasts;
    }

    @Override
    public String name() {
        return "X6 partitions";
    }

    @Override
    public String promises() {
        return "P2, P4";
    }

    @Override
    public Harm harm(Trial trial) {
        Optional<Firewall> firewall = trial.rig().surroundings().firewall();
        if (firewall.isEmpty()) {
            String remedy = "only root with iptables and control groups (version 2) can cut links";
            return new Harm(0, 0, List.of(new Finding(Kind.REFUSED, "NOT RUN, " + remedy)));
        }
        Links links = new Links(trial, firewall.get());
        hold(trial, "content-service | brokers", lasts, () -> links.from(Part.CONTENT, Part.KAFKA));
        hold(trial, "notification-service | database", lasts, () -> links.from(Part.NOTIFICATION, Part.MONGODB));
        hold(trial, "primary | secondaries", lasts, links::betweenPrimaryAndSecondaries);
        hold(trial, "first broker | other controllers", lasts, links::betweenFirstBrokerAndControllers);
        hold(trial, "what the primary answers", lasts, links::answersOfPrimary);
        for (int i = 0; i < FLAPS; i++) {
            hold(trial, "notification-service | brokers", FLAP, () -> links.from(Part.NOTIFICATION, Part.KAFKA));
        }
        return Harm.of(5 + FLAPS);
    }

    private static void hold(Trial trial, String what, Duration time, Supplier<List<Cut>> cutting) {
        List<Cut> cuts = cutting.get();
        trial.history().remark("cut: " + what);
        try {
            Trial.pause(time);
        } finally {
            cuts.forEach(Cut::close);
        }
        String primary = trial.rig().primary().map(ProcessServer::name).orElse("nobody");
        trial.history().remark("healed: " + what + "; the primary is " + primary);
        Trial.pause(time.equals(FLAP) ? FLAP : REST);
    }

    /** The links that can be cut. */
    private record Links(Trial trial, Firewall firewall) {

        List<Cut> from(Part service, Part nodes) {
            List<Integer> places = trial.rig().placesOf(nodes);
            return trial.rig().instances(service).stream()
                    .map(instance -> firewall.cut(instance, places))
                    .toList();
        }

        List<Cut> betweenPrimaryAndSecondaries() {
            ProcessServer primary = trial.rig().primary().orElseThrow();
            List<ProcessServer> nodes = trial.rig().instances(Part.MONGODB);
            int own = trial.rig().placesOf(Part.MONGODB).get(nodes.indexOf(primary));
            List<Integer> others = new ArrayList<>(trial.rig().placesOf(Part.MONGODB));
            others.remove(Integer.valueOf(own));
            return Stream.concat(
                            Stream.of(firewall.cut(primary, others)),
                            nodes.stream()
                                    .filter(node -> node != primary)
                                    .map(node -> firewall.cut(node, List.of(own))))
                    .toList();
        }

        List<Cut> answersOfPrimary() {
            return List.of(firewall.mute(trial.rig().primary().orElseThrow()));
        }

        List<Cut> betweenFirstBrokerAndControllers() {
            List<KafkaProcess> brokers = trial.rig().instances(Part.KAFKA).stream()
                    .map(KafkaProcess.class::cast)
                    .toList();
            KafkaProcess first = brokers.getFirst();
            List<KafkaProcess> others = brokers.subList(1, brokers.size());
            return Stream.concat(
                            Stream.of(firewall.cut(
                                    first,
                                    others.stream()
                                            .map(KafkaProcess::controllerPort)
                                            .toList())),
                            others.stream().map(other -> firewall.cut(other, List.of(first.controllerPort()))))
                    .toList();
        }
    }
}
