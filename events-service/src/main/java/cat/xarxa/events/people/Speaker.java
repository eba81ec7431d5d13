package cat.xarxa.events.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be named as a speaker.
 *
 * @param name null while it cannot be read
 * @param orgName the organisation that they speak for
 * @param role TECHNICIAN, REPRESENTATIVE, SUBSTITUTE
 */
public record Speaker(UUID personId, @Nullable String name, String orgId, String orgName, String role) {}
