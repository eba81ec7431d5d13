package cat.xarxa.platform.consumer.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.platform.consumer.failure.MalformedEvent;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.messaging.MessageHeaders;

class HeaderAllowlistTests {

    private final HeaderAllowlist allowlist = new HeaderAllowlist();
    private final Headers source = new RecordHeaders();
    private final Map<String, Object> target = new HashMap<>();

    @Test
    void letsTheEnvelopeInAsTexts() {
        source.add("ce_type", "cat.xarxa.sample.noted.v1".getBytes(UTF_8));
        source.add("content-type", "application/json".getBytes(UTF_8));
        allowlist.toHeaders(source, target);
        assertThat(target)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("ce_type", "cat.xarxa.sample.noted.v1", "content-type", "application/json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.cloud.function.definition",
                "spring.cloud.stream.sendto.destination",
                "spring_json_header_types",
                "__TypeId__",
                "kafka_topic",
                "kafka_receivedTopic",
                "contentType",
                "ce_unknown"
            })
    void leavesHeadersOutsideThatTellFrameworksWhatToDo(String name) {
        source.add(name, "functionRouter".getBytes(UTF_8));
        allowlist.toHeaders(source, target);
        assertThat(target).isEmpty();
    }

    @Test
    void refusesABombOfManyHeaders() {
        for (int i = 0; i < 65; i++) {
            source.add("h" + i, new byte[0]);
        }
        assertThatThrownBy(() -> allowlist.toHeaders(source, target)).isInstanceOf(MalformedEvent.class);
    }

    @Test
    void refusesABombOfOneLargeHeader() {
        source.add("h", new byte[17 * 1024]);
        assertThatThrownBy(() -> allowlist.toHeaders(source, target)).isInstanceOf(MalformedEvent.class);
    }

    @Test
    void refusesAHeaderThatComesTwice() {
        source.add("ce_type", "a".getBytes(UTF_8));
        source.add("ce_type", "b".getBytes(UTF_8));
        assertThatThrownBy(() -> allowlist.toHeaders(source, target)).isInstanceOf(MalformedEvent.class);
    }

    @Test
    void refusesAHeaderThatIsNoText() {
        source.add("ce_type", new byte[] {(byte) 0xff});
        assertThatThrownBy(() -> allowlist.toHeaders(source, target)).isInstanceOf(MalformedEvent.class);
    }

    @Test
    void letsNothingOut() {
        allowlist.fromHeaders(new MessageHeaders(Map.of("ce_type", "x")), source);
        assertThat(source.toArray()).isEmpty();
    }
}
