package cat.xarxa.platform.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.local.testing.RealServers;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.audit.AuditSettings;
import cat.xarxa.platform.audit.chain.AuditKeys;
import cat.xarxa.platform.audit.chain.AuditLog;
import cat.xarxa.platform.audit.verify.Verdict;
import cat.xarxa.platform.audit.verify.Verification;
import cat.xarxa.platform.lease.Lease;
import cat.xarxa.platform.sample.SampleService;
import cat.xarxa.platform.sample.SampleTopics;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is older than six years is let go, batch by batch, and the rest is verified as before. */
class PruningIT {

    private static final Duration KEPT = Duration.ofDays(2192);

    private final SampleService service = SampleService.start(
            SampleTopics.create(), RealServers.freshProperties(), Map.of("xarxa.audit.sealing", "false"));
    private final AuditLog log = service.bean(AuditLog.class);
    private final Lease lease = new Lease(service.mongo(), "audit_lease", Duration.ofMinutes(5));

    @BeforeEach
    void haveThreeBatches() {
        lease.prepare();
        assertThat(lease.acquire()).isTrue();
        for (int batch = 0; batch < 3; batch++) {
            append();
            append();
            service.bean(Sealing.class).batch(lease);
        }
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void letsNothingGoThatIsYoungEnough() {
        assertThat(pruningIn(KEPT.minusDays(1)).round(lease)).isTrue();

        assertThat(log.beginning()).isEmpty();
        assertThat(verified().entries()).isEqualTo(6);
    }

    @Test
    void letsGoWhatIsOldButTheLastBatchAndGoesOn() {
        assertThat(pruningIn(KEPT.plusDays(1)).round(lease)).isTrue();

        assertThat(rows()).isEqualTo(2);
        assertThat(verified().entries()).isEqualTo(2);
        append();
        service.bean(Sealing.class).batch(lease);
        assertThat(verified().entries()).isEqualTo(3);
    }

    @Test
    void letsNothingGoThatWasTamperedWith() {
        service.mongo()
                .getCollection(AuditLog.ENTRIES)
                .updateOne(
                        new Document(AuditLog.POSITION, 4L),
                        new Document("$set", new Document("action", "post.drafted")));

        assertThat(pruningIn(KEPT.plusDays(1)).round(lease)).isTrue();

        assertThat(rows()).isEqualTo(4);
        assertThat(service.bean(Verification.class).verify().flaw())
                .satisfies(flaw -> assertThat(flaw.position()).isEqualTo(4));
    }

    @Test
    void letsNothingGoThatOnlySaysThatItIsOld() {
        service.mongo()
                .getCollection(AuditLog.CHECKPOINTS)
                .updateMany(new Document(), new Document("$set", new Document("sealedAt", Instant.EPOCH)));

        assertThat(pruningIn(Duration.ZERO).round(lease)).isTrue();

        assertThat(rows()).isEqualTo(6);
    }

    @Test
    void doesNothingWithoutTheLease() {
        Lease other = new Lease(service.mongo(), "audit_lease", Duration.ofMinutes(5));

        assertThat(pruningIn(KEPT.plusDays(1)).round(other)).isFalse();

        assertThat(rows()).isEqualTo(6);
    }

    @Test
    void looksOnceAnHour() {
        Pruning pruning = pruningIn(Duration.ZERO);
        assertThat(pruning.isDue()).isTrue();

        pruning.round(lease);

        assertThat(pruning.isDue()).isFalse();
    }

    private Pruning pruningIn(Duration time) {
        return new Pruning(
                log,
                service.bean(AuditKeys.class),
                service.bean(AuditSettings.class),
                service.bean(Transactions.class),
                Clock.fixed(Instant.now().plus(time), ZoneOffset.UTC));
    }

    private Verdict verified() {
        Verdict verdict = service.bean(Verification.class).verify();
        assertThat(verdict.flaw()).isNull();
        return verdict;
    }

    private long rows() {
        return log.read(entries -> entries.countDocuments());
    }

    private void append() {
        service.bean(Transactions.class)
                .inTransaction(() -> service.bean(Audit.class).append(Act.of("note.written", "note", "1")));
    }
}
