package cat.xarxa.platform.sample;

import cat.xarxa.platform.outbox.Outbox;
import cat.xarxa.platform.outbox.OutgoingEvent;
import cat.xarxa.platform.transaction.Transactions;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Appends an event because of a request. */
@RestController
final class NoteController {

    static final String PATH = "/notes";

    private final Transactions transactions;
    private final Outbox outbox;

    NoteController(Transactions transactions, Outbox outbox) {
        this.transactions = transactions;
        this.outbox = outbox;
    }

    @PostMapping(PATH + "/{key}")
    void note(@PathVariable String key, @RequestParam String topic, @RequestBody String text) {
        transactions.inTransaction(() -> outbox.append(new OutgoingEvent(topic, Noted.TYPE, key, Noted.of(text))));
    }
}
