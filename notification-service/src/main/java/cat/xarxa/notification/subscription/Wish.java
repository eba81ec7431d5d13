package cat.xarxa.notification.subscription;

import cat.xarxa.notification.subscription.criteria.Criteria;
import cat.xarxa.notification.subscription.criteria.Subject;
import java.time.Instant;
import java.util.UUID;

/**
 * What an active subscription asks for: as much of it as a decision needs.
 *
 * @param org the organisation of the mandate that it came with
 */
public record Wish(
        UUID subscription,
        UUID person,
        String org,
        Interest interest,
        Criteria criteria,
        Frequency frequency,
        Instant began) {

    public boolean wants(Subject subject) {
        return criteria.fit(subject);
    }

    public boolean isImmediate() {
        return frequency == Frequency.IMMEDIATE;
    }
}
