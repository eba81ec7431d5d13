package cat.xarxa.platform.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.RealServers;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.audit.chain.AuditLog;
import cat.xarxa.platform.audit.verify.Verdict;
import cat.xarxa.platform.audit.verify.Verification;
import cat.xarxa.platform.lease.Lease;
import cat.xarxa.platform.sample.SampleService;
import cat.xarxa.platform.sample.SampleTopics;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SealingIT {

    private final Map<String, String> servers = RealServers.freshProperties();
    private final SampleTopics topics = SampleTopics.create();
    private final List<SampleService> started = new ArrayList<>();

    @AfterEach
    void stop() {
        started.forEach(SampleService::close);
    }

    @Test
    void sealsWithinASecond() {
        SampleService service = start("true");
        append(service);
        await().until(() -> service.bean(AuditLog.class).countUnsealed() == 0);

        long from = System.nanoTime();
        append(service);
        await().atMost(Duration.ofSeconds(1))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> service.bean(AuditLog.class).countUnsealed() == 0);

        System.out.printf(
                "sealed after %d ms%n",
                Duration.ofNanos(System.nanoTime() - from).toMillis());
    }

    @Test
    void givesEveryEntryOnePlaceWhoeverAppendsAndSeals() {
        SampleService first = start("true");
        SampleService second = start("true");
        List<CompletableFuture<Void>> appends = IntStream.range(0, 8)
                .mapToObj(writer -> CompletableFuture.runAsync(() ->
                        IntStream.range(0, 50).forEach(i -> append(writer % 2 == 0 ? first : second))))
                .toList();
        appends.forEach(CompletableFuture::join);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> first.bean(AuditLog.class).countUnsealed() == 0);

        assertThat(positions(first))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 400).boxed().toList());
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            Verdict verdict = second.bean(Verification.class).verify();
            assertThat(verdict.outcome()).isEqualTo(Verdict.Outcome.INTACT);
            assertThat(verdict.witnessed()).isEqualTo(400);
        });
    }

    @Test
    void letsNoSealerGoOnThatLostItsLease() {
        SampleService service = start("false");
        Sealing sealing = service.bean(Sealing.class);
        Lease slept = new Lease(service.mongo(), "audit_lease", Duration.ofMillis(300));
        Lease awake = new Lease(service.mongo(), "audit_lease", Duration.ofSeconds(30));
        slept.prepare();
        append(service);
        assertThat(slept.acquire()).isTrue();
        await().atMost(Duration.ofSeconds(5)).until(awake::acquire);

        assertThat(sealing.batch(slept)).isFalse();
        assertThat(positions(service)).isEmpty();
        assertThat(sealing.batch(awake)).isTrue();
        append(service);
        assertThat(sealing.batch(slept)).isFalse();

        assertThat(positions(service)).containsExactly(1L);
        assertThat(sealing.batch(awake)).isTrue();
        assertThat(positions(service)).containsExactly(1L, 2L);
    }

    @Test
    void sealsWhatIsLeftBeforeItEnds() {
        SampleService service = start("true");
        append(service);
        await().until(() -> service.bean(AuditLog.class).countUnsealed() == 0);
        append(service);
        started.remove(service);
        service.close();

        SampleService next = start("false");
        assertThat(next.bean(AuditLog.class).countUnsealed()).isZero();
        assertThat(positions(next)).containsExactly(1L, 2L);
    }

    @Test
    void tellsHowManyWaitAndForHowLong() {
        SampleService service = start("true");
        await().until(() -> service.metric("xarxa.audit.unsealed") == 0);
        assertThat(service.metric("xarxa.audit.oldest.age")).isZero();
    }

    private SampleService start(String sealing) {
        SampleService service = SampleService.start(topics, servers, Map.of("xarxa.audit.sealing", sealing));
        started.add(service);
        return service;
    }

    private static void append(SampleService service) {
        service.bean(Transactions.class)
                .inTransaction(() -> service.bean(Audit.class).append(Act.of("note.written", "note", "1")));
    }

    private static List<Long> positions(SampleService service) {
        return service.mongo()
                .execute(
                        AuditLog.ENTRIES,
                        entries -> entries.find(new Document("seal", new Document("$exists", true)))
                                .sort(new Document(AuditLog.POSITION, 1))
                                .map(row -> row.get("seal", Document.class).getLong("position"))
                                .into(new ArrayList<>()));
    }
}
