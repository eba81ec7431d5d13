package cat.xarxa.portal.activity.writing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks, or may, with a mandate of an organisation.
 *
 * @param name null when it cannot be read
 */
public record Speaker(
        UUID personId,
        @Nullable String name,
        String orgId,
        String orgName,
        @Nullable String role) {}
