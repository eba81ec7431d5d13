package cat.xarxa.notification.unsubscription.web;

import cat.xarxa.notification.subscription.Frequency;
import cat.xarxa.notification.subscription.Interest;
import cat.xarxa.notification.subscription.Subscription.State;
import org.jspecify.annotations.Nullable;

/**
 * What a link ends, or has ended. It does not name the person: a link may be forwarded.
 *
 * @param state ENDED once it was used
 * @param description what is subscribed to, in the reader's language
 * @param orgName the organisation for which it came
 */
record UnsubscriptionView(
        State state,
        Interest interest,
        String description,
        Frequency frequency,
        @Nullable String orgName) {}
