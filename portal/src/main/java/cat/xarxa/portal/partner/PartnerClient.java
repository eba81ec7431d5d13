package cat.xarxa.portal.partner;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A machine of a partner.
 *
 * @param scopes what it may do, for example {@code content:read}
 * @param credentials what it signs in as, the newest first
 * @param revoked why it may not be used any more, null while it may
 * @param settled whether all of this is so where machines sign in
 * @param why it is not, null when it is
 * @param version the one that a change builds on
 */
public record PartnerClient(
        String name,
        List<String> scopes,
        List<Credential> credentials,
        @Nullable String revoked,
        boolean settled,
        @Nullable String why,
        long version) {

    public PartnerClient {
        scopes = List.copyOf(scopes);
        credentials = List.copyOf(credentials);
    }

    public boolean isOpen() {
        return revoked == null;
    }

    /** Whether a former secret is good beside the newest. */
    public boolean isChangingOver() {
        return credentials.stream().filter(one -> !one.state().equals("ENDED")).count() > 1;
    }

    /** A pair of id and secret, without the secret. */
    public record Credential(
            String clientId, Instant since, @Nullable Instant until, String state) {}
}
