package cat.xarxa.notification.subscription;

import cat.xarxa.platform.problem.ConflictException;

/** What has ended does not change any more. */
public final class SubscriptionEnded extends ConflictException {

    private static final long serialVersionUID = 1L;

    SubscriptionEnded() {
        super("subscription-ended");
    }
}
