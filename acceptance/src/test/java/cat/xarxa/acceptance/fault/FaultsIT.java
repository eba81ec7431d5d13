package cat.xarxa.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.acceptance.fault.experiment.Course;
import cat.xarxa.acceptance.fault.experiment.CutConnections;
import cat.xarxa.acceptance.fault.experiment.Experiment;
import cat.xarxa.acceptance.fault.experiment.FrozenServices;
import cat.xarxa.acceptance.fault.experiment.KilledServices;
import cat.xarxa.acceptance.fault.experiment.PoisonedTopics;
import cat.xarxa.acceptance.fault.experiment.RedeliveredEvents;
import cat.xarxa.acceptance.fault.experiment.Result;
import cat.xarxa.acceptance.fault.experiment.SharedKey;
import cat.xarxa.acceptance.fault.experiment.StoppedBroker;
import cat.xarxa.acceptance.fault.experiment.Table;
import cat.xarxa.acceptance.network.Network;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code make faults}: all experiments one after the other, and one table of what came of them. */
@Tag("faults")
class FaultsIT {

    private static final boolean LONG = Boolean.getBoolean("faults.long");
    private static final Duration LOAD = Duration.ofSeconds(LONG ? 120 : 30);

    private static final List<Experiment> EXPERIMENTS = List.of(
            new KilledServices(),
            new StoppedBroker(Duration.ofSeconds(LONG ? 60 : 30)),
            new FrozenServices(Duration.ofSeconds(LONG ? 40 : 20)),
            new RedeliveredEvents(),
            new PoisonedTopics(),
            new SharedKey(),
            new CutConnections());

    @Test
    void everyPromiseIsKept() {
        Course course = new Course(Network.running(), LOAD, Path.of("target", "faults"));
        List<Result> results = new ArrayList<>();
        for (Experiment experiment : EXPERIMENTS) {
            if (experiment.name().matches(System.getProperty("faults.only", ".*"))) {
                results.add(course.run(experiment));
                System.out.println(results.getLast().row());
            }
        }
        Table table = new Table(results);
        table.write(Path.of("target", "faults.md"));
        System.out.println(table.text());
        assertThat(results).as(table::findings).isNotEmpty().allMatch(Result::isGreen);
    }
}
