package cat.xarxa.events.activity;

import cat.xarxa.events.content.Content;
import cat.xarxa.events.content.Recording;
import cat.xarxa.platform.audit.Facts;
import cat.xarxa.platform.caller.Authorship;
import cat.xarxa.platform.id.Ids;
import cat.xarxa.platform.problem.ForbiddenException;
import cat.xarxa.platform.transaction.Transactions;
import cat.xarxa.platform.web.Listing;
import cat.xarxa.platform.web.Revision;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Where activities are written, published and read. */
@Component
public class Agenda {

    private final Activities activities;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Agenda(Activities activities, Transactions transactions, ApplicationEventPublisher events, Ids ids, Clock clock) {
        this.activities = activities;
        this.transactions = transactions;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Keeps what was written. A partner's is a proposal from the first moment.
     *
     * @param partner null when no partner writes
     */
    public Activity write(Content content, @Nullable String partner) {
        return transactions.inTransaction(() -> {
            Activity.Id id = new Activity.Id(ids.next());
            Activity activity = partner == null
                    ? Activity.draft(id, content, clock.instant())
                    : Activity.propose(id, content, partner, clock.instant());
            activities.add(activity);
            return activity;
        });
    }

    /**
     * Writes it anew for an author who read its newest version.
     *
     * @throws ActivityNotFound also when it is not for this author to read
     */
    public Activity revise(Activity.Id id, Content content, Author author, Revision read) {
        return change(id, "activity.rewritten", activity -> {
            author.requireTo(activity);
            activity.revise(content);
            read.requireNewest(activity.version());
            return null;
        });
    }

    /** Makes it visible to its audience and tells of it, both or neither; of two attempts at once, one is refused. */
    public Activity publish(Activity.Id id, @Nullable Boolean tellPeople) {
        return change(id, "activity.published", activity -> activity.publish(tellPeople, clock.instant()));
    }

    /** Adds a recording and tells of it; what it is of is known only when the activity has been read. */
    public Activity record(Activity.Id id, Function<Activity, Recording> recording) {
        return change(id, "activity.recorded", activity -> activity.publishRecording(recording.apply(activity)));
    }

    /** The activity, if it is for this reader. */
    public Activity read(Activity.Id id, Reader reader) {
        return activities
                .find(id)
                .filter(activity -> activity.isVisibleTo(reader))
                .orElseThrow(() -> new ActivityNotFound(id));
    }

    /** One page with the cursor of the next. */
    public Listing<Activity> list(Selection selection) {
        return Listing.of(
                activities.select(selection.andOneMore()),
                selection.limit(),
                last -> Selection.Place.of(last).cursor());
    }

    private Activity change(Activity.Id id, String action, Function<Activity, @Nullable ActivityEvent> verb) {
        return transactions.inTransaction(() -> {
            Activity activity = activities.find(id).orElseThrow(() -> new ActivityNotFound(id));
            Facts before = ActivityActs.facts(activity);
            ActivityEvent event = verb.apply(activity);
            activities.save(activity, ActivityActs.changed(action, before, activity));
            if (event != null) {
                events.publishEvent(event);
            }
            return activity;
        });
    }

    /** Who writes. */
    public record Author(Reader reader, Authorship authorship) {

        private void requireTo(Activity activity) {
            if (!reader.sees(activity)) {
                throw new ActivityNotFound(activity.getId());
            }
            String proposer = activity.proposedBy();
            boolean isOwn = authorship.mayWrite(activity.content().hosts().ownerOrg());
            boolean isProposal = proposer != null && authorship.isPartner() && authorship.mayWrite(proposer);
            if (!isOwn && !isProposal) {
                throw new ForbiddenException("activity-of-another");
            }
        }
    }
}
