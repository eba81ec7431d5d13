package cat.xarxa.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.acceptance.fault.experiment.Course;
import cat.xarxa.acceptance.fault.experiment.Experiment;
import cat.xarxa.acceptance.fault.experiment.KilledServices;
import cat.xarxa.acceptance.fault.experiment.Result;
import cat.xarxa.acceptance.network.Network;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A short sample of the experiments with faults. */
@Tag("faults")
class FaultSampleIT {

    private final Course course = new Course(Network.running(), Duration.ofSeconds(15), Path.of("target", "faults"));

    @Test
    void nothingIsLostWhenServicesAreKilled() {
        requireGreen(new KilledServices());
    }

    private void requireGreen(Experiment experiment) {
        Result result = course.run(experiment);
        System.out.println(result.row());
        assertThat(result.isGreen())
                .as(() -> result.row() + result.findings().stream().limit(40).toList())
                .isTrue();
    }
}
