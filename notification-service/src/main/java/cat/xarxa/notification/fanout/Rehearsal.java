package cat.xarxa.notification.fanout;

import cat.xarxa.notification.delivery.Delivery;
import cat.xarxa.notification.directory.RecipientRange;
import cat.xarxa.notification.matching.Decision;
import cat.xarxa.notification.preference.Rulings;
import cat.xarxa.notification.publication.Publication;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a run would write if something were published now: by the same code, and nothing is written. */
@Component
public class Rehearsal {

    /** The source event of what was not published. */
    private static final UUID NONE = new UUID(0, 0);

    private final Decisions decisions;
    private final Rulings rulings;
    private final Entries entries;

    Rehearsal(Decisions decisions, Rulings rulings, Entries entries) {
        this.decisions = decisions;
        this.rulings = rulings;
        this.entries = entries;
    }

    /** The rows that the people of a range would have, once nothing is held back any more. */
    public List<Delivery> of(Publication draft, RecipientRange range) {
        FanoutRun run = FanoutRun.planned(NONE, draft, 1);
        Slice slice = Slice.of(run, range, draft.publishedAt());
        List<Decision> told = decisions.now(draft, range);
        return entries.decided(slice, told, rulings.foresee(range, draft, told));
    }
}
