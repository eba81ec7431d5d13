package cat.xarxa.portal.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the signed-in person is shown among the contacts of a member.
 *
 * @param since when they agreed, null where they did not
 */
public record Shown(boolean shown, @Nullable Instant since) {}
