package cat.xarxa.portal.subscription;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One subscription as it is read on the page.
 *
 * @param what what is followed, in words
 * @param org for which organisation it came, null for none
 */
public record SubscriptionLine(
        UUID id, String what, @Nullable String org, String frequency, long version) {}
