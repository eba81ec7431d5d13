package cat.xarxa.platform.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.local.server.ProjectFolder;
import cat.xarxa.platform.envelope.WireFormat;
import cat.xarxa.platform.outbox.OutgoingEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AuditSealedV1Tests {

    private static final String SECRET = "the secret of a sample is no secret";

    private final AuditKeys keys = AuditKeys.of("content-service", SECRET, List.of());
    private final Seal last = new Seal(42, "5".repeat(64), "", "");
    private final Checkpoint checkpoint =
            Checkpoint.signed(41, last, "4".repeat(64), Instant.parse("2026-11-26T10:00:00.250Z"), 3, keys.current());

    @Test
    void isToldAsTheContractSays() throws IOException {
        OutgoingEvent event = AuditSealedV1.event("content-service", checkpoint);

        assertThat(event.topic()).isEqualTo("xarxa.audit.checkpoint");
        assertThat(event.aggregateId()).isEqualTo("content-service");
        assertThat(JsonMapper.shared().readTree(WireFormat.write(Objects.requireNonNull(event.data()))))
                .isEqualTo(JsonMapper.shared().readTree(sample()));
    }

    @Test
    void isReadFromTheContractsSample() throws IOException {
        Checkpoint read = WireFormat.read(sample(), AuditSealedV1.class).checkpoint();

        assertThat(read).isEqualTo(checkpoint);
        assertThat(read.isGenuine(keys)).isTrue();
    }

    @Test
    void isStoredAndReadInEveryField() {
        assertThat(Checkpoint.of(checkpoint.toDocument())).contains(checkpoint);
        assertThat(Checkpoint.of(checkpoint.toDocument().append("more", 1))).isEmpty();
        assertThat(Checkpoint.of(checkpoint.toDocument().append("token", "3"))).isEmpty();
    }

    private static byte[] sample() throws IOException {
        return Files.readAllBytes(
                ProjectFolder.root().resolve("contracts/events/xarxa.audit.checkpoint/audit-sealed.v1.sample.json"));
    }
}
