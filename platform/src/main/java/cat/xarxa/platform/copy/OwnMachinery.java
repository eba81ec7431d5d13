package cat.xarxa.platform.copy;

import java.util.List;

/** Where what every service has in the same way holds something of people. */
final class OwnMachinery implements PersonalData {

    /** What was done is kept with who did it; seals and marks say nothing of anybody. */
    @Override
    public List<Holding> holdings() {
        return List.of(Holding.within("audit_entries", "actor", "object", "changes.before", "changes.after")
                .without("v", "mark", "seal", "unsealed"));
    }

    @Override
    public List<Withheld> withheld() {
        return List.of(
                new Withheld("outbox", "on-its-way"),
                new Withheld("outbox_numbers", "counter"),
                new Withheld("consumer_positions", "counter"),
                new Withheld("dead_letters", "on-its-way"),
                new Withheld("parked_events", "on-its-way"),
                new Withheld("idempotency_keys", "answer-of-a-day"),
                new Withheld(CopyBook.COLLECTION, "this-copy"));
    }
}
