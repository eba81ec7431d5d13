package cat.xarxa.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import cat.xarxa.local.testing.RealServers;
import cat.xarxa.platform.audit.chain.AuditLog;
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
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AuditIT {

    private static SampleService service;

    private final String id = UUID.randomUUID().toString();

    @BeforeAll
    static void startWithoutASealer() {
        service = SampleService.start(
                SampleTopics.create(), RealServers.freshProperties(), Map.of("xarxa.audit.sealing", "false"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void refusesAnEntryOutsideATransaction() {
        Audit audit = service.bean(Audit.class);
        assertThatIllegalStateException().isThrownBy(() -> audit.append(Act.of("note.written", "note", id)));
        assertThat(rows()).isEmpty();
    }

    @Test
    void leavesNoEntryWhenTheTransactionFails() {
        assertThatIllegalStateException()
                .isThrownBy(() -> service.bean(Transactions.class).inTransaction(() -> {
                    service.bean(Audit.class).append(Act.of("note.written", "note", id));
                    throw new IllegalStateException("the change is refused");
                }));
        assertThat(rows()).isEmpty();
    }

    @Test
    void keepsWhatWasDoneInAFormWithAVersion() {
        append(Act.of("note.rewritten", "note", id)
                .forOrganisation("manlleu")
                .changing(
                        Facts.none().with("state", "DRAFT"),
                        Facts.none().with("state", "PUBLISHED").hidden("text", "Aina Puig"))
                .because("asked for")
                .by("link:someone"));

        Document row = rows().getFirst();
        assertThat(row)
                .containsEntry("v", 1)
                .containsEntry("actor", "link:someone")
                .containsEntry("organisation", "manlleu")
                .containsEntry("action", "note.rewritten")
                .containsEntry("kind", "note")
                .containsEntry("reason", "asked for")
                .containsEntry("correlationId", row.getString("_id"))
                .containsEntry("unsealed", true);
        assertThat(row.getList("changes", Document.class).getFirst())
                .isEqualTo(
                        new Document("field", "state").append("before", "DRAFT").append("after", "PUBLISHED"));
        assertThat(row.getList("changes", Document.class).getLast().getString("after"))
                .startsWith("hidden:");
        assertThat(row.toJson()).doesNotContain("Aina");
    }

    @Test
    void isTheSystemsDoingWhenAnEventIsHandled() {
        service.journal().obstacle(entry -> {
            if (entry.key().equals(id)) {
                append(Act.of("note.taken", "note", id));
            }
        });
        Wire.send(SentRecord.event(service.topics().events(), id, 1)
                .header("ce_correlationid", "the-beginning")
                .header("ce_actorref", "someone"));
        await().atMost(Duration.ofSeconds(15)).until(() -> !rows().isEmpty());

        assertThat(rows().getFirst())
                .containsEntry("actor", "system")
                .containsEntry("roles", List.of())
                .containsEntry("correlationId", "the-beginning");
    }

    private static void append(Act act) {
        service.bean(Transactions.class)
                .inTransaction(() -> service.bean(Audit.class).append(act));
    }

    private List<Document> rows() {
        return service.mongo()
                .execute(
                        AuditLog.ENTRIES,
                        entries -> entries.find(new Document("object", id)).into(new ArrayList<>()));
    }
}
