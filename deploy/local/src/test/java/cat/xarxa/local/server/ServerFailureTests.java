package cat.xarxa.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ServerFailureTests {

    @Test
    void isOneSentenceThatSaysWhatHappenedAndWhatToDo() {
        ServerFailure failure = new ServerFailure("Port 9092 is taken", "stop the program that uses it");

        assertThat(failure).hasMessage("Port 9092 is taken: stop the program that uses it.");
        assertThat(failure.log()).isNull();
    }

    @Test
    void namesItsLogAndItsCause() {
        Path log = Path.of("kafka.log");
        IllegalStateException cause = new IllegalStateException("why");

        ServerFailure failure = new ServerFailure("Kafka stopped", "read its log", log);

        assertThat(failure.log()).isEqualTo(log);
        assertThat(failure.because(cause)).hasCause(cause);
    }
}
