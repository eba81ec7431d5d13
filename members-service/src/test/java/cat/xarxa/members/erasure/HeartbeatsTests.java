package cat.xarxa.members.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeartbeatsTests {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void reachEachPartition(int partitions) {
        long reached = IntStream.range(0, Heartbeats.BEATS)
                .map(beat -> Utils.toPositive(Utils.murmur2(("heartbeat-" + beat).getBytes(UTF_8))) % partitions)
                .distinct()
                .count();

        assertThat(reached).isEqualTo(partitions);
    }
}
