package cat.xarxa.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.acceptance.fault.crash.CrashPoint;
import cat.xarxa.acceptance.fault.experiment.Course;
import cat.xarxa.acceptance.fault.experiment.Experiment;
import cat.xarxa.acceptance.fault.experiment.Result;
import cat.xarxa.acceptance.fault.experiment.process.CrashedServices;
import cat.xarxa.acceptance.fault.experiment.process.KilledServices;
import cat.xarxa.acceptance.network.Network;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A sample of the experiments with faults that every build goes through; {@code make faults} has them all. */
@Order(Integer.MAX_VALUE - 1)
class FaultSampleIT {

    private final Course course = new Course(Network.running(), Duration.ofSeconds(15), Path.of("target", "faults"));

    @Test
    void nothingIsLostWhenServicesAreKilled() {
        requireWhole(new KilledServices());
    }

    @Test
    void nothingIsLostOrDoubledAtAPointWhereItEasilyWouldBe() {
        requireWhole(
                new CrashedServices(List.of(1), EnumSet.of(CrashPoint.MARK_SENT_BEFORE, CrashPoint.HANDLER_COMMITTED)));
    }

    /** How soon all has arrived depends on what else the machine does; make faults looks at that. */
    private void requireWhole(Experiment experiment) {
        Result result = course.run(experiment);
        System.out.println(result.row());
        assertThat(result.isWhole())
                .as(() -> result.row() + result.findings().stream().limit(40).toList())
                .isTrue();
    }
}
