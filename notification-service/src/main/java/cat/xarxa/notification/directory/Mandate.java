package cat.xarxa.notification.directory;

import java.time.Instant;
import java.util.UUID;

/**
 * A dated role that a person holds in an organisation.
 *
 * @param org slug of the organisation
 * @param began when the network made it known
 */
public record Mandate(UUID id, String org, Role role, Instant began) {}
