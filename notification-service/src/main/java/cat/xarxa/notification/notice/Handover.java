package cat.xarxa.notification.notice;

import cat.xarxa.notification.directory.Recipient;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody took over from somebody else.
 *
 * @param event that told of it
 * @param org whom they act for
 * @param mandate the successor's
 * @param former the predecessor's
 * @param inherits whether subscriptions passed on
 */
public record Handover(
        UUID event,
        String org,
        UUID mandate,
        UUID former,
        Recipient successor,
        Recipient predecessor,
        boolean inherits,
        Instant at) {}
