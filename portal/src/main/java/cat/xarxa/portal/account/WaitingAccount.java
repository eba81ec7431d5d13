package cat.xarxa.portal.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account that is behind.
 *
 * @param key a person's id, or a client as {@code partner.name}
 * @param why what it waits for, for example {@code ADDRESS_TAKEN}
 * @param attempts how often it was refused
 * @param again when it is tried next
 */
public record WaitingAccount(
        String key,
        @Nullable String name,
        boolean machine,
        String why,
        int attempts,
        @Nullable Instant again) {

    public String shown() {
        return name == null ? key : name;
    }
}
