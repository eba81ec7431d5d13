package cat.xarxa.notification.reconciliation;

import cat.xarxa.notification.delivery.KeptFor;
import cat.xarxa.notification.directory.Recipients;
import cat.xarxa.notification.fanout.FanoutReports;
import cat.xarxa.notification.fanout.FanoutReports.Run;
import cat.xarxa.notification.fanout.FanoutReports.Span;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.Publications;
import cat.xarxa.platform.problem.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Checks tellings, one or a page of them. */
@Component
public class Reconciliation {

    /**
     * More ranges of recipients are not looked at for one page: it ends earlier, but never before its first telling.
     */
    private static final int RANGES_OF_A_PAGE = 100;

    private final FanoutReports reports;
    private final Publications publications;
    private final Recipients recipients;
    private final RunCheck check;
    private final KeptFor kept;
    private final Clock clock;

    Reconciliation(
            FanoutReports reports,
            Publications publications,
            Recipients recipients,
            RunCheck check,
            KeptFor kept,
            Clock clock) {
        this.reports = reports;
        this.publications = publications;
        this.recipients = recipients;
        this.check = check;
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * Checks the telling of a source event.
     *
     * @param openFor how long a delivery may take to come to its end
     * @throws NotFoundException when it was not told
     */
    public Reconciled of(UUID sourceEvent, Duration openFor) {
        Run run = reports.find(sourceEvent).orElseThrow(() -> new NotFoundException("publication-not-told"));
        return check(run, clock.instant().minus(openFor));
    }

    /** Checks a page of the tellings of a time, newest first; of older ones than rows are kept only counts are left. */
    public Page page(Span span, int limit, Duration openFor) {
        Instant overdue = clock.instant().minus(openFor);
        int ranges = Math.max(1, recipients.ranges().size());
        int fitting = Math.clamp(RANGES_OF_A_PAGE / ranges, 1, limit);
        List<Run> runs = reports.told(span.from(kept.since(clock.instant())), fitting + 1);
        List<Run> checked = runs.subList(0, Math.min(fitting, runs.size()));
        return new Page(checked.stream().map(run -> check(run, overdue)).toList(), runs.size() > fitting);
    }

    private Reconciled check(Run run, Instant overdue) {
        Publication publication = publications
                .find(run.publication())
                .orElseThrow(() -> new IllegalStateException("told, but not kept: " + run.publication()));
        return check.check(run, publication, overdue);
    }

    /** Some tellings, and whether there are more. */
    public record Page(List<Reconciled> items, boolean more) {

        public Page {
            items = List.copyOf(items);
        }
    }
}
