package cat.xarxa.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MainFlowIT {

    @Test
    void whatIsAppendedIsAppliedInOrder() {
        try (SampleService service = SampleService.start()) {
            service.append(service.topics().events(), "a", "one");
            service.append(service.topics().events(), "a", "two");
            service.append(service.topics().states(), "b", "state");
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> service.journal().entries().size() == 3);
            assertThat(service.journal().sequences("a")).isEqualTo(List.of(1L, 2L));
        }
    }
}
