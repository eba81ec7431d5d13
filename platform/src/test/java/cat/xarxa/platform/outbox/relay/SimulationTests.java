package cat.xarxa.platform.outbox.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * X26: whatever goes wrong at whatever step, each event has its effect once and in order, and everything comes to rest.
 * {@code -Dsimulation.seeds=10000} lives through more lives.
 */
class SimulationTests {

    private static final int SEEDS = Integer.getInteger("simulation.seeds", 1000);

    @Test
    void keepsItsPromisesInEveryLife() {
        LongStream.range(0, SEEDS).forEach(SimulationTests::live);
    }

    /** Seeds that found something once. */
    @ParameterizedTest
    @ValueSource(longs = {17, 4711})
    void keepsItsPromisesInLivesThatWereHard(long seed) {
        live(seed);
    }

    private static void live(long seed) {
        try {
            assertThat(new Simulation(seed).run()).as("seed %d", seed).isEmpty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
