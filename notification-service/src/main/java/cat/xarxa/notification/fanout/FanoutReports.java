package cat.xarxa.notification.fanout;

import cat.xarxa.notification.delivery.Tallies;
import cat.xarxa.platform.problem.NotFoundException;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the office sees of fan-outs: sums of slices, never a count of rows. */
@Component
public class FanoutReports {

    private final Runs runs;
    private final Tallies tallies;

    FanoutReports(Runs runs, Tallies tallies) {
        this.runs = runs;
        this.tallies = tallies;
    }

    /**
     * The newest fan-out of a publication.
     *
     * @throws NotFoundException when none has begun
     */
    public Report of(UUID publication) {
        return runs.lastOf(publication)
                .map(run -> new Report(publication, run.state().name(), tallies.of(run.id())))
                .orElseThrow(() -> new NotFoundException("publication-not-told"));
    }

    /**
     * How a fan-out stands.
     *
     * @param counts deliveries by channel and state
     */
    public record Report(UUID publication, String runState, Map<String, Map<String, Long>> counts) {}
}
