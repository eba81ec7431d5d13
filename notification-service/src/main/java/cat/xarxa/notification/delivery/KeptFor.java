package cat.xarxa.notification.delivery;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long rows of the ledger are kept, and with them inboxes; their counts stay. */
@Component
public class KeptFor {

    private final Period period;

    KeptFor(@Value("${xarxa.retention.inbox}") Period period) {
        if (period.isNegative() || period.toTotalMonths() < 1) {
            throw new IllegalStateException(
                    "xarxa.retention.inbox (XARXA_RETENTION_INBOX) must be a month at least, for example P24M");
        }
        this.period = period;
    }

    /** What was written down before is to go. */
    public Instant since(Instant now) {
        return now.atOffset(ZoneOffset.UTC).minus(period).toInstant();
    }
}
