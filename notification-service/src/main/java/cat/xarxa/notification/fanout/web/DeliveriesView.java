package cat.xarxa.notification.fanout.web;

import cat.xarxa.notification.fanout.FanoutReports.Report;
import cat.xarxa.notification.fanout.FanoutReports.Run;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The deliveries of a post or an activity.
 *
 * @param runState COMPLETED when all of its tellings are
 * @param counts of all tellings, by channel and state
 * @param runs each telling, oldest first: the announcement, then recordings
 */
record DeliveriesView(UUID id, String runState, Map<String, Map<String, Long>> counts, List<RunView> runs) {

    static DeliveriesView of(Report report) {
        return new DeliveriesView(
                report.subject(),
                report.runState(),
                report.counts(),
                report.runs().stream().map(RunView::of).toList());
    }

    /**
     * One telling.
     *
     * @param sequel CHANGE, CORRECTION or WITHDRAWAL of a post, null for what tells of something for the first time
     */
    record RunView(
            UUID sourceEventId,
            String kind,
            UUID publicationId,
            String state,
            Map<String, Map<String, Long>> counts,
            SlicesView slices,
            Instant startedAt,
            @Nullable String sequel) {

        private static RunView of(Run run) {
            return new RunView(
                    run.sourceEvent(),
                    run.kind().name(),
                    run.publication(),
                    run.state(),
                    run.counts(),
                    new SlicesView(run.slices().total(), run.slices().done()),
                    run.publishedAt(),
                    run.sequel());
        }
    }

    /** How far it has come. */
    record SlicesView(long total, long done) {}
}
