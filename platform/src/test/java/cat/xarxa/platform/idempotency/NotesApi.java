package cat.xarxa.platform.idempotency;

import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.caller.EndpointRules;
import cat.xarxa.platform.problem.ConflictException;
import cat.xarxa.platform.transaction.Transactions;
import com.mongodb.MongoException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A service that writes notes down. */
@SpringBootConfiguration
@EnableAutoConfiguration
class NotesApi {

    static final String NOTES = "notes";

    @Bean
    EndpointRules endpointRules() {
        return rules -> rules.requestMatchers("/api/notes", "/api/odd-notes", "/api/slow-notes")
                .authenticated()
                .requestMatchers("/api/open-notes")
                .permitAll();
    }

    /** The endpoints. */
    @RestController
    static class Notes {

        final AtomicInteger passingFaults = new AtomicInteger();

        private final Transactions transactions;
        private final MongoOperations mongo;

        private final Audit audit;

        Notes(Transactions transactions, MongoOperations mongo, Audit audit) {
            this.transactions = transactions;
            this.mongo = mongo;
            this.audit = audit;
        }

        @PostMapping({"/api/notes", "/api/open-notes"})
        ResponseEntity<Map<String, String>> note(@RequestBody Map<String, String> note) {
            UUID id = transactions.inTransaction(() -> write(note));
            if (passingFaults.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                MongoException fault = new MongoException("a passing fault");
                fault.addLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL);
                throw fault;
            }
            return ResponseEntity.created(URI.create("/api/notes/" + id))
                    .eTag("\"0\"")
                    .body(Map.of("id", id.toString()));
        }

        @PostMapping("/api/odd-notes")
        String refusedAfterwards(@RequestBody Map<String, String> note) {
            transactions.inTransaction(() -> write(note));
            throw new ConflictException("odd") {
                private static final long serialVersionUID = 1L;
            };
        }

        @PostMapping("/api/slow-notes")
        String slowly(@RequestBody Map<String, String> note) throws InterruptedException {
            transactions.inTransaction(() -> write(note));
            Thread.sleep(Duration.ofMillis(700));
            return "done";
        }

        private UUID write(Map<String, String> note) {
            UUID id = UUID.randomUUID();
            mongo.getCollection(NOTES).insertOne(new Document("_id", id).append("text", note.get("text")));
            audit.append(Act.of("note.written", "note", note.getOrDefault("text", "none")));
            return id;
        }
    }
}
