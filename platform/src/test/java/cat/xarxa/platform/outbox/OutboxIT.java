package cat.xarxa.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.RealServers;
import cat.xarxa.platform.envelope.WireFormat;
import cat.xarxa.platform.sample.Noted;
import cat.xarxa.platform.sample.SampleService;
import cat.xarxa.platform.sample.SampleTopics;
import cat.xarxa.platform.sample.SentRecord;
import cat.xarxa.platform.sample.Wire;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OutboxIT {

    private static SampleService service;

    private final String key = UUID.randomUUID().toString();

    @BeforeAll
    static void startWithoutARelay() {
        service = SampleService.start(
                SampleTopics.create(), RealServers.freshProperties(), Map.of("xarxa.outbox.relay.enabled", "false"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void refusesAnEventOutsideATransaction() {
        Outbox outbox = service.bean(Outbox.class);
        assertThatThrownBy(() -> outbox.append(event("x"))).isInstanceOf(IllegalStateException.class);
        assertThat(rows()).isEmpty();
    }

    @Test
    void leavesNeitherEventNorHoleWhenTheTransactionFails() {
        append("one");
        assertThatThrownBy(() -> service.bean(Transactions.class).inTransaction(() -> {
                    service.bean(Outbox.class).append(event("ghost"));
                    throw new IllegalStateException("the change is refused");
                }))
                .isInstanceOf(IllegalStateException.class);
        append("two");
        assertThat(rows()).extracting(row -> row.getLong("sequence")).containsExactly(1L, 2L);
    }

    @Test
    void numbersTheEventsOfOneTransactionInTheirOrder() {
        service.bean(Transactions.class).inTransaction(() -> {
            service.bean(Outbox.class).append(event("one"));
            service.bean(Outbox.class).append(event("two"));
        });
        assertThat(rows()).extracting(row -> row.getString("data")).first().isEqualTo(json("one"));
        assertThat(rows()).extracting(row -> row.getLong("sequence")).containsExactly(1L, 2L);
    }

    @Test
    void numbersWithoutHolesWhoeverAppends() throws Exception {
        List<Future<?>> appends = new ArrayList<>();
        try (ExecutorService eight = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 100; i++) {
                appends.add(eight.submit(() -> append("text")));
            }
        }
        for (Future<?> append : appends) {
            append.get();
        }
        assertThat(rows())
                .extracting(row -> row.getLong("sequence"))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 100).boxed().toList());
    }

    @Test
    void storesAFormWithAVersion() {
        append("one");
        Document row = rows().getFirst();
        assertThat(row).containsEntry("v", 1).containsEntry("epoch", 1L).containsEntry("unsent", true);
        assertThat(UUID.fromString(row.getString("_id")).version()).isEqualTo(7);
        assertThat(row.getString("correlationId")).isEqualTo(row.getString("_id"));
    }

    @Test
    void storesATombstoneWithoutData() {
        service.bean(Transactions.class)
                .inTransaction(() -> service.bean(Outbox.class)
                        .append(new OutgoingEvent(service.topics().states(), Noted.TYPE, key, null)));
        assertThat(rows().getFirst().getString("data")).isNull();
    }

    @Test
    void refusesAPayloadTooLargeToBeSent() {
        String large = "x".repeat(WireFormat.MAX_BYTES);
        assertThatThrownBy(() -> append(large)).isInstanceOf(IllegalArgumentException.class);
        assertThat(rows()).isEmpty();
    }

    @Test
    void refusesATypeThatNobodyCouldRead() {
        assertThatThrownBy(() -> service.bean(Transactions.class)
                        .inTransaction(() -> service.bean(Outbox.class)
                                .append(new OutgoingEvent("t", "com.example.Noted", key, Noted.of("x")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesTheEventBeingHandledAsTheCause() {
        service.journal().obstacle(entry -> {
            if (entry.key().equals("cause of " + key)) {
                append("consequence");
            }
        });
        Wire.send(SentRecord.event(service.topics().events(), "cause of " + key, 1)
                .header("ce_id", "the-cause")
                .header("ce_correlationid", "the-beginning")
                .header("ce_actorref", "someone")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));
        await().atMost(Duration.ofSeconds(15)).until(() -> !rows().isEmpty());
        assertThat(rows().getFirst())
                .containsEntry("causationId", "the-cause")
                .containsEntry("correlationId", "the-beginning")
                .containsEntry("actorRef", null);
        assertThat(rows().getFirst().getString("traceparent"))
                .as("the step that handles it, in the trace of the cause")
                .matches("00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-01")
                .doesNotContain("b7ad6b7169203331");
    }

    private void append(String text) {
        service.append(service.topics().events(), key, text);
    }

    private OutgoingEvent event(String text) {
        return new OutgoingEvent(service.topics().events(), Noted.TYPE, key, Noted.of(text));
    }

    private static String json(String text) {
        return "{\"text\":\"" + text + "\",\"number\":null}";
    }

    private List<Document> rows() {
        return service.mongo()
                .execute(
                        "outbox",
                        outbox -> outbox.find(new Document("key", key))
                                .sort(new Document("sequence", 1))
                                .into(new ArrayList<>()));
    }
}
