package cat.xarxa.notification.pace;

import cat.xarxa.notification.pace.Leave.Go;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Gives letters leave to go, domain by domain. All slow domains together have one connection at a time, so that the
 * others stay free for everybody else. It knows what this instance sends; nothing of it is kept.
 */
@Component
public class Pace {

    private static final int MANY = 1000;

    private final Map<String, DomainPace> domains = new HashMap<>();
    private final PaceSettings settings;
    private final LongSupplier nanos;
    private int slowUnderWay;

    @Autowired
    Pace(PaceSettings settings, MeterRegistry meters) {
        this(settings, System::nanoTime);
        Gauge.builder("xarxa.mail.domains.slow", this, Pace::slowDomains)
                .description("Recipient domains that answer slowly or hang up, written to one letter at a time")
                .register(meters);
    }

    /** With a clock of one's own that never jumps. */
    public Pace(PaceSettings settings, LongSupplier nanos) {
        this.settings = settings;
        this.nanos = nanos;
    }

    /** Whether a letter may go to a domain now; one that may has to be told of by {@link #done}. */
    public synchronized Leave ask(String domain) {
        long now = nanos.getAsLong();
        forgetIdle(now);
        DomainPace pace = domains.computeIfAbsent(domain, any -> new DomainPace(settings, now));
        if (pace.isSlow() && (slowUnderWay > 0 || pace.isResting(now))) {
            return pace.later("domain-slow", now);
        }
        if (pace.isBusy() || pace.isAhead(now)) {
            return pace.later("domain-paced", now);
        }
        pace.begin(now);
        slowUnderWay += pace.isSlow() ? 1 : 0;
        return new Go(domain, pace.isSlow());
    }

    /**
     * A letter that was given leave has been tried.
     *
     * @param broke whether the connection broke over it
     */
    public synchronized void done(Go leave, Duration took, boolean broke) {
        slowUnderWay -= leave.toSlowDomain() ? 1 : 0;
        DomainPace pace = domains.get(leave.domain());
        if (pace != null) {
            pace.end(took, broke, nanos.getAsLong());
        }
    }

    /** Whether a domain is known to be slow. */
    public synchronized boolean isSlow(String domain) {
        DomainPace pace = domains.get(domain);
        return pace != null && pace.isSlow();
    }

    private synchronized int slowDomains() {
        return (int) domains.values().stream().filter(DomainPace::isSlow).count();
    }

    private void forgetIdle(long now) {
        if (domains.size() > MANY) {
            domains.values().removeIf(pace -> pace.isForgettable(now));
        }
    }
}
