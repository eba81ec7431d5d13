package cat.xarxa.notification.fanout;

import cat.xarxa.notification.directory.RecipientRange;
import cat.xarxa.notification.directory.Recipients;
import cat.xarxa.notification.fanout.FanoutEvent.Cause;
import cat.xarxa.notification.fanout.FanoutEvent.Planned;
import cat.xarxa.notification.fanout.FanoutEvent.Released;
import cat.xarxa.notification.fanout.FanoutEvent.SlicePlanned;
import cat.xarxa.notification.publication.Audience;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.Publications;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Begins the telling of a publication: cuts it into slices, which are worked off each by itself. */
@Component
public class Fanout {

    private final Runs runs;
    private final Slices slices;
    private final Publications publications;
    private final Recipients recipients;
    private final HoldWatch holds;
    private final ApplicationEventPublisher events;

    Fanout(
            Runs runs,
            Slices slices,
            Publications publications,
            Recipients recipients,
            HoldWatch holds,
            ApplicationEventPublisher events) {
        this.runs = runs;
        this.slices = slices;
        this.publications = publications;
        this.recipients = recipients;
        this.holds = holds;
        this.events = events;
    }

    /**
     * Tells what a source event is about, once; part of the caller's transaction.
     *
     * @param author the subject of who published it, null for nobody in particular
     */
    public void tell(UUID sourceEvent, Publication publication, @Nullable String author) {
        if (runs.find(sourceEvent).isPresent()) {
            return;
        }
        publications.keep(publication);
        List<RecipientRange> ranges = recipients.cut();
        FanoutRun run = FanoutRun.planned(sourceEvent, publication, ranges.size());
        if (publication.kind().isWritten()) {
            holds.begin(run, author);
        } else {
            run.release();
        }
        runs.add(run);
        events.publishEvent(new Planned(run.id(), run.publication(), run.slices()));
        if (run.isReleased()) {
            events.publishEvent(new Released(run.id(), run.publication(), Cause.NO_HOLD));
        }
        Instant due = slices.due();
        plan(ranges.stream().map(range -> Slice.of(run, range, due)).toList());
    }

    /** Keeps what is published without telling anybody; part of the caller's transaction. */
    public void keep(Publication publication) {
        publications.keep(publication);
    }

    /**
     * Tells of a recording of an activity, once; part of the caller's transaction.
     *
     * @throws IllegalStateException when the activity was never announced
     */
    public void tellRecording(
            UUID sourceEvent, UUID activity, UUID recording, Audience visibility, Instant at, @Nullable String author) {
        Publication announced = publications
                .find(activity)
                .orElseThrow(() -> new IllegalStateException("a recording of an unknown activity: " + activity));
        tell(sourceEvent, announced.recording(recording, visibility, at), author);
    }

    /**
     * Looks once more at a range for all that was published since a mandate in it began: the topics arrive in any
     * order, so the mandate may be heard of after a publication that its holder should be told of.
     */
    public void lookAgain(RecipientRange range, Instant began) {
        slices.collideWithWorkOn(range);
        for (FanoutRun run : runs.publishedSince(began)) {
            Optional<Slice> known = slices.find(Slice.id(run.id(), range));
            if (run.state() == FanoutRun.State.RECALLED) {
                continue;
            }
            if (known.isEmpty()) {
                extend(run, range);
            } else if (!known.get().isPending()) {
                reopen(run, known.get());
            }
        }
    }

    private void reopen(FanoutRun run, Slice slice) {
        slice.reopen(slices.due());
        slices.keep(slice);
        run.goOn(0);
        runs.keep(run);
        events.publishEvent(SlicePlanned.of(slice));
    }

    private void extend(FanoutRun run, RecipientRange range) {
        run.goOn(1);
        runs.keep(run);
        plan(List.of(Slice.of(run, range, slices.due())));
    }

    private void plan(List<Slice> planned) {
        slices.addAll(planned);
        planned.forEach(slice -> events.publishEvent(SlicePlanned.of(slice)));
    }
}
