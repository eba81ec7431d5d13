package cat.xarxa.platform.outbox.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.RealServers;
import cat.xarxa.platform.lease.Lease;
import cat.xarxa.platform.sample.SampleService;
import cat.xarxa.platform.sample.SampleTopics;
import cat.xarxa.platform.sample.Wire;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class RelayIT {

    private static final Map<String, String> WITHOUT_RELAY = Map.of("xarxa.outbox.relay.enabled", "false");
    private static final Map<String, String> WITHOUT_CONSUMERS = Map.of("spring.cloud.function.definition", "");
    private static final Map<String, String> WITH_SHORT_LEASE = Map.of("xarxa.outbox.relay.lease", "1s");

    private final SampleTopics topics = SampleTopics.create();
    private final Map<String, String> servers = RealServers.freshProperties();

    @Test
    void sendsWhatAnInstanceLeftBehindThatDiedHoldingTheLease() {
        try (SampleService dying = SampleService.start(topics, servers, WITHOUT_RELAY)) {
            Lease held = new Lease(dying.mongo(), "outbox_lease", Duration.ofSeconds(3));
            held.prepare();
            assertThat(held.acquire()).isTrue();
            dying.append(topics.events(), "a", "committed, not sent");
        }
        try (SampleService next = SampleService.start(topics, servers, WITH_SHORT_LEASE)) {
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> next.journal().sequences("a").equals(List.of(1L)));
        }
    }

    @Test
    void sendsEachAggregateInOrderAndWithoutHolesWhoeverAppends() throws Exception {
        List<Future<?>> appends = new ArrayList<>();
        try (SampleService one = SampleService.start(topics, servers, WITHOUT_CONSUMERS);
                SampleService two = SampleService.start(topics, servers, WITHOUT_CONSUMERS);
                ExecutorService eight = Executors.newFixedThreadPool(8)) {
            for (int event = 0; event < 20; event++) {
                for (int aggregate = 0; aggregate < 100; aggregate++) {
                    SampleService appender = event % 2 == 0 ? one : two;
                    String key = "aggregate-" + aggregate;
                    appends.add(eight.submit(() -> appender.append(topics.events(), key, "text")));
                }
            }
            for (Future<?> append : appends) {
                append.get();
            }
            await().atMost(Duration.ofSeconds(60)).until(() -> unsent(one) == 0);
        }
        Map<String, List<Long>> sent = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> received : Wire.read(topics.events())) {
            sent.computeIfAbsent(new String(received.key()), key -> new ArrayList<>())
                    .add(Long.parseLong(Wire.header(received, "ce_sequence")));
        }
        List<Long> oneToTwenty = LongStream.rangeClosed(1, 20).boxed().toList();
        assertThat(sent)
                .hasSize(100)
                .allSatisfy((key, sequences) -> assertThat(sequences).isEqualTo(oneToTwenty));
    }

    @Test
    void sendsTheEnvelopeThatWasAgreedOn() {
        try (SampleService service = SampleService.start(topics, servers, Map.of())) {
            service.append(topics.events(), "a", "text");
            await().atMost(Duration.ofSeconds(15))
                    .until(() -> !Wire.read(topics.events()).isEmpty());
            ConsumerRecord<byte[], byte[]> sent = Wire.read(topics.events()).getFirst();
            assertThat(new String(sent.key())).isEqualTo("a");
            assertThat(new String(sent.value())).isEqualTo("{\"text\":\"text\",\"number\":null}");
            Map<String, String> headers = new HashMap<>();
            sent.headers().forEach(header -> headers.put(header.key(), Wire.header(sent, header.key())));
            assertThat(headers)
                    .containsEntry("ce_specversion", "1.0")
                    .containsEntry("ce_source", "/" + topics.service())
                    .containsEntry("ce_type", "cat.xarxa.sample.noted.v1")
                    .containsEntry("ce_subject", "a")
                    .containsEntry("ce_sequence", "1")
                    .containsEntry("ce_epoch", "1")
                    .containsEntry("ce_dataschema", "urn:xarxa:contract:" + topics.events() + ":noted.v1")
                    .containsEntry("content-type", "application/json")
                    .containsKeys("ce_id", "ce_time", "ce_correlationid")
                    .doesNotContainKeys("ce_causationid", "ce_actorref", "traceparent");
        }
    }

    @Test
    void keepsARecordThatTheBrokerRefusesAndHoldsNothingElseBack() {
        String narrow = "xarxa.test.narrow." + topics.service();
        topics.create(narrow, 1, Map.of("max.message.bytes", "2000"));
        try (SampleService service = SampleService.start(topics, servers, Map.of())) {
            service.append(narrow, "large", "x".repeat(5000));
            service.append(narrow, "large", "small, but behind");
            service.append(narrow, "small", "text");
            service.append("xarxa.test.missing." + topics.service(), "a", "text");
            service.append(topics.events(), "a", "text");
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> service.journal().sequences("a").equals(List.of(1L))
                            && Wire.read(narrow).size() == 1);
            assertThat(unsent(service)).isEqualTo(3);
            topics.limit(narrow, 1_000_000);
            await().atMost(Duration.ofSeconds(30)).until(() -> Wire.read(narrow).size() == 3);
            assertThat(Wire.read(narrow))
                    .filteredOn(sent -> new String(sent.key()).equals("large"))
                    .extracting(sent -> Wire.header(sent, "ce_sequence"))
                    .containsExactly("1", "2");
        }
    }

    @Test
    void leavesTheLeaseToTheNextWhenItIsStopped() {
        try (SampleService service = SampleService.start(topics, servers, Map.of())) {
            service.append(topics.events(), "a", "text");
            await().atMost(Duration.ofSeconds(15)).until(() -> unsent(service) == 0);
        }
        try (SampleService next = SampleService.start(topics, servers, WITHOUT_RELAY)) {
            assertThat(new Lease(next.mongo(), "outbox_lease", Duration.ofSeconds(1)).acquire())
                    .isTrue();
        }
    }

    @Test
    void forgetsSentEventsAfterADay() {
        try (SampleService service = SampleService.start(topics, servers, Map.of())) {
            service.append(topics.events(), "a", "text");
            await().atMost(Duration.ofSeconds(15)).until(() -> unsent(service) == 0);
            List<Document> indexes = service.mongo()
                    .execute("outbox", outbox -> outbox.listIndexes().into(new ArrayList<>()));
            assertThat(indexes)
                    .filteredOn(index -> index.get("key", Document.class).containsKey("sentAt"))
                    .extracting(index ->
                            index.get("expireAfterSeconds", Number.class).longValue())
                    .containsExactly(86_400L);
            Document row =
                    service.mongo().execute("outbox", outbox -> outbox.find().first());
            assertThat(row).containsKey("sentAt");
        }
    }

    @Test
    void forgetsAtOnceWhatCarriesSecrets() {
        Map<String, String> secretive = Map.of("xarxa.outbox.relay.forget-at-once", topics.states());
        try (SampleService service = SampleService.start(topics, servers, secretive)) {
            service.append(topics.events(), "a", "text");
            service.append(topics.states(), "b", "secret");
            await().atMost(Duration.ofSeconds(15)).until(() -> unsent(service) == 0);
            List<Document> kept =
                    service.mongo().execute("outbox", outbox -> outbox.find().into(new ArrayList<>()));
            assertThat(kept).extracting(row -> row.getString("topic")).containsExactly(topics.events());
            assertThat(Wire.read(topics.states())).hasSize(1);
        }
    }

    @Test
    void sendsSoonAfterTheCommitWhenAllIsQuiet() throws InterruptedException {
        try (SampleService service = SampleService.start(topics, servers, Map.of())) {
            for (int i = 0; i < 20; i++) {
                service.append(topics.events(), "warm", "up");
            }
            List<Long> millis = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                Thread.sleep(20);
                long before = System.nanoTime();
                service.append(topics.events(), "key-" + i, "text");
                String key = "key-" + i;
                while (service.journal().sequences(key).isEmpty()) {
                    Thread.sleep(1);
                }
                millis.add((System.nanoTime() - before) / 1_000_000);
            }
            millis.sort(null);
            System.out.println("append to effect in ms: p50 " + millis.get(50) + ", p99 " + millis.get(98));
            assertThat(millis.get(50)).isLessThan(150);
        }
    }

    private static long unsent(SampleService service) {
        return service.mongo().execute("outbox", outbox -> outbox.countDocuments(new Document("unsent", true)));
    }
}
