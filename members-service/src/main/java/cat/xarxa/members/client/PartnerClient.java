package cat.xarxa.members.client;

import cat.xarxa.members.client.PartnerClientEvent.Revocation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/**
 * A machine of a partner and what it may do. Its credentials are changed one by one: the former stays good for a while,
 * so that the partner changes over when it suits.
 */
public final class PartnerClient implements AggregateRoot<PartnerClient, ClientId> {

    private final ClientId id;
    private final Set<ClientScope> scopes;
    private final long version;
    private List<Credential> credentials;
    private @Nullable Revocation revocation;

    PartnerClient(
            ClientId id,
            Set<ClientScope> scopes,
            List<Credential> credentials,
            @Nullable Revocation revocation,
            long version) {
        this.id = id;
        this.scopes = Set.copyOf(scopes);
        this.credentials = List.copyOf(credentials);
        this.revocation = revocation;
        this.version = version;
    }

    static PartnerClient create(ClientId id, Set<ClientScope> scopes, Instant now) {
        return new PartnerClient(id, scopes, List.of(Credential.issued(1, now)), null, 0);
    }

    /** One that signs in already, under a name that others gave it; its next credential is named as all are. */
    static PartnerClient adopt(ClientId id, Set<ClientScope> scopes, String name, Instant now) {
        return new PartnerClient(id, scopes, List.of(new Credential(1, now, null, name)), null, 0);
    }

    /**
     * The machine gets another credential.
     *
     * @param overlap how long the former is good beside it; none ends every other at once
     */
    PartnerClientEvent.Rotated rotate(Instant now, Duration overlap) {
        requireLive();
        Credential former = current();
        if (!overlap.isZero() && good(now).size() > 1) {
            throw ClientRefused.rotating(good(now).getFirst().until());
        }
        Instant end = now.plus(overlap);
        List<Credential> all = new ArrayList<>(
                credentials.stream().map(one -> one.endingAt(end)).toList());
        Credential next = Credential.issued(former.number() + 1, now);
        all.add(next);
        credentials = List.copyOf(all);
        return new PartnerClientEvent.Rotated(id, nameOf(next), nameOf(former), end);
    }

    /** No credential is good from now on, and there will be no other. */
    PartnerClientEvent.Revoked revoke(Revocation why, Instant now) {
        requireLive();
        revocation = why;
        credentials = credentials.stream().map(one -> one.endingAt(now)).toList();
        return new PartnerClientEvent.Revoked(id, why);
    }

    private void requireLive() {
        if (revocation != null) {
            throw ClientRefused.revoked(id.name());
        }
    }

    private List<Credential> good(Instant now) {
        return credentials.stream().filter(one -> one.isGoodAt(now)).toList();
    }

    /** The newest. */
    public Credential current() {
        return credentials.getLast();
    }

    @Override
    public ClientId getId() {
        return id;
    }

    /** In the order of their names. */
    public Set<ClientScope> scopes() {
        return new TreeSet<>(scopes);
    }

    /** All that it has had, the oldest first. */
    public List<Credential> credentials() {
        return credentials;
    }

    /** What a machine signs in as with one of them. */
    public String nameOf(Credential credential) {
        String adopted = credential.adopted();
        return adopted == null ? id.credential(credential.number()) : adopted;
    }

    /** Null while it may be used. */
    public @Nullable Revocation revocation() {
        return revocation;
    }

    /** Raised by each stored change; 0 before the first. */
    public long version() {
        return version;
    }
}
