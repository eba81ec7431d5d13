package cat.xarxa.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.acceptance.fault.crash.CrashPoint;
import cat.xarxa.acceptance.fault.experiment.Course;
import cat.xarxa.acceptance.fault.experiment.Experiment;
import cat.xarxa.acceptance.fault.experiment.Result;
import cat.xarxa.acceptance.fault.experiment.Table;
import cat.xarxa.acceptance.fault.experiment.broker.KilledBrokers;
import cat.xarxa.acceptance.fault.experiment.broker.PoisonedTopics;
import cat.xarxa.acceptance.fault.experiment.broker.RebuiltReadModels;
import cat.xarxa.acceptance.fault.experiment.broker.RedeliveredEvents;
import cat.xarxa.acceptance.fault.experiment.broker.RefusedDeadLetters;
import cat.xarxa.acceptance.fault.experiment.broker.StoppedBroker;
import cat.xarxa.acceptance.fault.experiment.client.CutConnections;
import cat.xarxa.acceptance.fault.experiment.client.SharedKey;
import cat.xarxa.acceptance.fault.experiment.database.FullDisks;
import cat.xarxa.acceptance.fault.experiment.database.KilledPrimaries;
import cat.xarxa.acceptance.fault.experiment.link.BadWeather;
import cat.xarxa.acceptance.fault.experiment.link.Partitions;
import cat.xarxa.acceptance.fault.experiment.overload.Overload;
import cat.xarxa.acceptance.fault.experiment.overload.SlowHandlers;
import cat.xarxa.acceptance.fault.experiment.process.CrashedServices;
import cat.xarxa.acceptance.fault.experiment.process.FrozenServices;
import cat.xarxa.acceptance.fault.experiment.process.KilledServices;
import cat.xarxa.acceptance.fault.experiment.process.RollingRestart;
import cat.xarxa.acceptance.fault.experiment.process.TwoVersions;
import cat.xarxa.acceptance.fault.experiment.process.WrongClocks;
import cat.xarxa.acceptance.network.Network;
import cat.xarxa.local.stack.Redundancy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code make faults}: all experiments one after the other, and one table of what came of them. */
@Tag("faults")
class FaultsIT {

    private static final boolean LONG = Boolean.getBoolean("faults.long");
    private static final Duration LOAD = Duration.ofSeconds(LONG ? 120 : 30);

    private static final String TABLE = "faults-" + Network.REDUNDANCY.name().toLowerCase(Locale.ROOT) + ".md";

    /** Those that need three brokers and three nodes of the database. */
    private static final List<Experiment> OF_A_CLUSTER = List.of(
            new KilledPrimaries(LONG ? 5 : 1),
            new KilledBrokers(Duration.ofSeconds(LONG ? 60 : 20)),
            new Partitions(Duration.ofSeconds(LONG ? 30 : 15)),
            new BadWeather(Duration.ofSeconds(LONG ? 20 : 10)));

    private static final List<Experiment> EXPERIMENTS = List.of(
            new KilledServices(),
            new CrashedServices(LONG ? List.of(1, 7, 100) : List.of(1), CrashPoint.ofTelling()),
            new RollingRestart(LONG ? 5 : 1),
            new TwoVersions(LONG ? 5 : 1),
            new StoppedBroker(Duration.ofSeconds(LONG ? 60 : 30)),
            new FrozenServices(Duration.ofSeconds(LONG ? 40 : 20)),
            new RedeliveredEvents(),
            new RebuiltReadModels(),
            new PoisonedTopics(),
            new RefusedDeadLetters(),
            new FullDisks(),
            new Overload(),
            new SlowHandlers(),
            new SharedKey(),
            new CutConnections(),
            // Last: what its clocks, ten minutes ahead, put into the ledger would lie in the time of the next ones.
            new WrongClocks());

    @Test
    void everyPromiseIsKept() {
        Course course = new Course(Network.running(), LOAD, Path.of("target", "faults"));
        List<Result> results = new ArrayList<>();
        for (Experiment experiment : Network.REDUNDANCY == Redundancy.CLUSTER ? OF_A_CLUSTER : EXPERIMENTS) {
            if (experiment.name().matches(System.getProperty("faults.only", ".*"))) {
                results.add(course.run(experiment));
                System.out.println(results.getLast().row());
            }
        }
        Table table = new Table(results);
        table.write(Path.of("target", TABLE));
        System.out.println(table.text());
        assertThat(results).as(table::findings).isNotEmpty().allMatch(Result::isGreen);
    }
}
