package cat.xarxa.portal.privacy.order;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody asked for a copy of their data, as an administrator recorded it; never what is in the copy.
 *
 * @param name null where it cannot be told
 * @param reference where the person's request is kept
 */
public record ExportOrder(
        UUID id,
        UUID personId,
        @Nullable String name,
        UUID requestedBy,
        @Nullable String requestedByName,
        Instant requestedAt,
        String reference,
        String state) {

    /** Names the text of what has become of it. */
    public String stateKey() {
        return "order.state." + state;
    }

    public boolean awaitsApproval() {
        return state.equals("REQUESTED");
    }
}
