package cat.xarxa.portal.duty;

import cat.xarxa.portal.colleague.Colleague;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, and what they do for the network as a whole.
 *
 * @param address the one they sign in with, null for a guest
 * @param version the one that a change builds on
 */
public record Holder(
        UUID personId,
        String name,
        @Nullable String address,
        List<String> duties,
        Colleague.Account account,
        long version) {

    public Holder {
        duties = List.copyOf(duties);
    }
}
