package cat.xarxa.notification.fanout;

import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.Publications;
import cat.xarxa.notification.publication.Sequel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What becomes of a post after it was published: rules R3 and R4. As long as no mail has told of the post, or of what
 * came of it last, the newest state takes its place, so that one mail tells of both; each call is part of the caller's
 * transaction.
 */
@Component
public class Sequels {

    private final Fanout fanout;
    private final Runs runs;
    private final Slices slices;
    private final HoldWatch holds;
    private final Publications publications;
    private final ApplicationEventPublisher events;

    Sequels(
            Fanout fanout,
            Runs runs,
            Slices slices,
            HoldWatch holds,
            Publications publications,
            ApplicationEventPublisher events) {
        this.fanout = fanout;
        this.runs = runs;
        this.slices = slices;
        this.holds = holds;
        this.publications = publications;
        this.events = events;
    }

    /** A slight change: whoever looks reads it, and nobody is told. */
    public void reword(Publication newest) {
        Publication before = known(newest.id());
        publications.rewrite(before.nowSaying(newest, before.sequel()));
    }

    /**
     * A change that matters, or a correction.
     *
     * @param newest the post as it stands now
     * @param author the subject of who did it, null for nobody in particular
     */
    public void tell(UUID sourceEvent, Publication newest, Sequel what, @Nullable String author) {
        if (isTold(sourceEvent, newest.id())) {
            return;
        }
        held(newest.id(), what)
                .ifPresentOrElse(
                        run -> replace(run, sourceEvent, newest, what, author),
                        () -> tellApart(sourceEvent, newest, what, author));
    }

    /** It is gone: what has not been told never is, and who was told is told so. */
    public void withdraw(UUID sourceEvent, Publication last, Sequel what, @Nullable String author) {
        if (isTold(sourceEvent, last.id())) {
            return;
        }
        runs.about(List.of(last.id())).stream().filter(FanoutRun::isWaiting).forEach(holds::recall);
        publications.keep(known(last.id()).nowSaying(last, what));
        publications.recall(last.id());
        fanout.tell(sourceEvent, last.toldAgain(sourceEvent, what), author);
    }

    private void tellApart(UUID sourceEvent, Publication newest, Sequel what, @Nullable String author) {
        Publication says = known(newest.id()).nowSaying(newest, what);
        if (what.kind().isOwed()) {
            publications.rewrite(says);
        } else {
            publications.keep(says);
        }
        fanout.tell(sourceEvent, newest.toldAgain(sourceEvent, what), author);
    }

    /** The hold begins anew, and with it the time to recall it; whoever approved had seen something else. */
    private void replace(FanoutRun run, UUID sourceEvent, Publication newest, Sequel what, @Nullable String author) {
        Publication before = known(newest.id());
        if (run.publication().equals(newest.id())) {
            publications.keep(newest.inPlaceOf(before, what));
        } else {
            publications.keep(before.nowSaying(newest, what));
            publications.keep(newest.toldAgain(run.publication(), what));
        }
        holds.beginAnew(run, sourceEvent, author);
        slices.workOffAgain(run.id()).forEach(slice -> events.publishEvent(FanoutEvent.SlicePlanned.of(slice)));
    }

    private boolean isTold(UUID sourceEvent, UUID post) {
        return runs.about(List.of(post)).stream().anyMatch(run -> run.tellsOf(sourceEvent));
    }

    private Optional<FanoutRun> held(UUID post, Sequel what) {
        return runs.about(List.of(post)).stream()
                .filter(FanoutRun::isWaiting)
                .filter(run -> run.publication().equals(post) || tellsOfTheSame(run, what))
                .findFirst();
    }

    private boolean tellsOfTheSame(FanoutRun run, Sequel what) {
        return publications
                .find(run.publication())
                .flatMap(Publication::told)
                .filter(told -> told.kind() == what.kind())
                .isPresent();
    }

    private Publication known(UUID post) {
        return publications
                .find(post)
                .orElseThrow(() -> new IllegalStateException("something became of an unknown post: " + post));
    }
}
