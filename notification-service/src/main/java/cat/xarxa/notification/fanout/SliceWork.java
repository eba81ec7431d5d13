package cat.xarxa.notification.fanout;

import cat.xarxa.notification.fanout.FanoutEvent.SliceDone;
import cat.xarxa.notification.matching.Decision;
import cat.xarxa.notification.matching.Matching;
import cat.xarxa.notification.preference.Ruling;
import cat.xarxa.notification.preference.Rulings;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.Publications;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Works off slices, each in one transaction: either all of its rows are there and it is done, or nothing is. */
@Component
public class SliceWork {

    private final Slices slices;
    private final Publications publications;
    private final Matching matching;
    private final Rulings rulings;
    private final Entries entries;
    private final ApplicationEventPublisher events;

    SliceWork(
            Slices slices,
            Publications publications,
            Matching matching,
            Rulings rulings,
            Entries entries,
            ApplicationEventPublisher events) {
        this.slices = slices;
        this.publications = publications;
        this.matching = matching;
        this.rulings = rulings;
        this.entries = entries;
        this.events = events;
    }

    /** Works off a slice as part of the caller's transaction; one that is done already is left alone. */
    public void workOff(String id) {
        slices.find(id).filter(Slice::isPending).ifPresent(this::workOff);
    }

    private void workOff(Slice slice) {
        Publication publication = publications
                .find(slice.publication())
                .orElseThrow(() -> new IllegalStateException("no publication for slice " + slice.id()));
        List<Decision> decisions = decide(slice, publication);
        Map<UUID, Ruling> ruled = rulings.of(slice.range(), publication, decisions);
        entries.enter(slice, decisions, ruled, publication.publishedAt());
        slices.keep(slice);
        boolean mails = ruled.values().stream().anyMatch(ruling -> ruling instanceof Ruling.Now);
        events.publishEvent(new SliceDone(slice.run(), mails));
    }

    private List<Decision> decide(Slice slice, Publication publication) {
        return slice.isFresh()
                ? matching.decide(publication, slice.range())
                : entries.fresh(slice, matching.decideLate(publication, slice.range()));
    }
}
