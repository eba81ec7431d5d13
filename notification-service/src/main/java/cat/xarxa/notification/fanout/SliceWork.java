package cat.xarxa.notification.fanout;

import cat.xarxa.notification.fanout.FanoutEvent.SliceDone;
import cat.xarxa.notification.matching.Decision;
import cat.xarxa.notification.preference.Ruling;
import cat.xarxa.notification.preference.Rulings;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.Publications;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Works off slices, each in one transaction: either all of its rows are there and it is done, or nothing is. */
@Component
public class SliceWork {

    private final Runs runs;
    private final Slices slices;
    private final Publications publications;
    private final Decisions decisions;
    private final Precedents precedents;
    private final Threads threads;
    private final Rulings rulings;
    private final Entries entries;
    private final HoldEnd holdEnd;
    private final ApplicationEventPublisher events;

    SliceWork(
            Runs runs,
            Slices slices,
            Publications publications,
            Decisions decisions,
            Precedents precedents,
            Threads threads,
            Rulings rulings,
            Entries entries,
            HoldEnd holdEnd,
            ApplicationEventPublisher events) {
        this.runs = runs;
        this.slices = slices;
        this.publications = publications;
        this.decisions = decisions;
        this.precedents = precedents;
        this.threads = threads;
        this.rulings = rulings;
        this.entries = entries;
        this.holdEnd = holdEnd;
        this.events = events;
    }

    /** Works off a slice as part of the caller's transaction; one that is done already is left alone. */
    public void workOff(String id) {
        slices.find(id).filter(Slice::isPending).ifPresent(this::workOff);
    }

    private void workOff(Slice slice) {
        FanoutRun run =
                runs.find(slice.run()).orElseThrow(() -> new IllegalStateException("no run for slice " + slice.id()));
        Publication publication = publications
                .find(slice.publication())
                .orElseThrow(() -> new IllegalStateException("no publication for slice " + slice.id()));
        whatWasToldBefore(slice, run, publication);
        boolean mails = false;
        if (run.state() == FanoutRun.State.RECALLED) {
            holdEnd.recall(slice);
            threads.recall(slice, publication);
            slice.done();
        } else if (publications.isOvertaken(publication)) {
            slice.done();
        } else {
            mails = tell(slice, run, publication);
        }
        slices.keep(slice);
        events.publishEvent(new SliceDone(slice.run(), mails));
    }

    /** Who is told of what became of a post is known only once it is known who was told of the post. */
    private void whatWasToldBefore(Slice slice, FanoutRun run, Publication publication) {
        if (publication.told().isPresent()) {
            precedents
                    .earlier(publication)
                    .filter(before -> before.publishedAt().isBefore(run.publishedAt()))
                    .forEach(before -> workOff(Slice.id(before.id(), slice.range())));
        }
    }

    /** Answers whether mails wait to be sent. */
    private boolean tell(Slice slice, FanoutRun run, Publication publication) {
        threads.begin(slice, publication);
        List<Decision> all = slice.isDecidedAnew()
                ? decisions.now(publication, slice.range())
                : decisions.late(publication, slice.range());
        List<Decision> fresh = slice.isFresh() ? all : entries.fresh(slice, all);
        threads.goOn(publication, fresh);
        if (run.isReleased()) {
            return release(slice, publication, all, fresh);
        }
        entries.enter(slice, fresh, Rulings.heldBack(fresh), publication.publishedAt());
        if (run.state() == FanoutRun.State.EXPIRED) {
            holdEnd.expire(slice);
        }
        return false;
    }

    /** What was told already is not ruled on again: it has taken its place. */
    private boolean release(Slice slice, Publication publication, List<Decision> all, List<Decision> fresh) {
        Set<UUID> waiting = slice.isFresh() ? Set.of() : holdEnd.waiting(slice);
        List<Decision> held = all.stream()
                .filter(decision -> waiting.contains(decision.person()))
                .toList();
        Map<UUID, Ruling> ruled = rulings.of(
                slice.range(),
                publication,
                Stream.concat(held.stream(), fresh.stream()).toList());
        threads.mail(
                publication,
                entries.decided(
                        slice, Stream.concat(held.stream(), fresh.stream()).toList(), ruled));
        if (!waiting.isEmpty()) {
            holdEnd.letGo(slice, entries.decided(slice, held, ruled));
        }
        entries.enter(slice, fresh, ruled, publication.publishedAt());
        return ruled.values().stream().anyMatch(ruling -> ruling instanceof Ruling.Now);
    }
}
