package cat.xarxa.notification.dryrun;

import cat.xarxa.notification.directory.RecipientRange;
import cat.xarxa.notification.directory.Recipients;
import cat.xarxa.notification.hold.HoldRule;
import cat.xarxa.notification.hold.HoldRules;
import cat.xarxa.notification.publication.Publication;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tries a publication out on the network as it is now: nothing is written and nobody hears of it. */
@Component
public class DryRun {

    private final Recipients recipients;
    private final Prospects prospects;
    private final Reachability reachability;
    private final HoldRules rules;

    DryRun(Recipients recipients, Prospects prospects, Reachability reachability, HoldRules rules) {
        this.recipients = recipients;
        this.prospects = prospects;
        this.reachability = reachability;
        this.rules = rules;
    }

    /** The numbers of all. */
    public Summary sum(Publication draft) {
        Reachability.Look look = reachability.begin();
        Tally tally = new Tally();
        recipients.ranges().forEach(range -> prospects.in(range, draft, look).forEach(tally::add));
        HoldRule rule = rules.current();
        return tally.summary(rule);
    }

    /**
     * Some of the people, one after the other. Who shares a mailbox with somebody is known of only within the range.
     *
     * @param told those who would be told, or those who would not
     * @param from where the page before ended
     */
    public Page page(Publication draft, boolean told, Place from, int limit) {
        List<RecipientRange> ranges = recipients.ranges();
        List<Prospect> found = new ArrayList<>(limit);
        for (int number = from.range(); number < ranges.size(); number++) {
            int skipped = number == from.range() ? from.skip() : 0;
            List<Prospect> fitting = prospects.in(ranges.get(number), draft, reachability.begin()).stream()
                    .filter(prospect -> prospect.isTold() == told)
                    .skip(skipped)
                    .toList();
            int room = limit - found.size();
            if (fitting.size() > room) {
                found.addAll(fitting.subList(0, room));
                return new Page(found, new Place(number, skipped + room));
            }
            found.addAll(fitting);
        }
        return new Page(found, null);
    }

    /**
     * Where a page ends.
     *
     * @param skip how many of the range have been shown
     */
    public record Place(int range, int skip) {

        public static final Place TOP = new Place(0, 0);
    }

    /**
     * Some people.
     *
     * @param next where the next page begins, null at the end
     */
    public record Page(List<Prospect> people, @Nullable Place next) {

        public Page {
            people = List.copyOf(people);
        }
    }
}
