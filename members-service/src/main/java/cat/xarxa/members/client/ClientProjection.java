package cat.xarxa.members.client;

import cat.xarxa.members.key.PassingSecrets;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.partner.Alliances;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is to be so of clients where machines sign in, and how far it is so. */
@Component
public class ClientProjection {

    private final ClientQueue queue;
    private final PartnerClients clients;
    private final Alliances alliances;
    private final PassingSecrets secrets;

    ClientProjection(ClientQueue queue, PartnerClients clients, Alliances alliances, PassingSecrets secrets) {
        this.queue = queue;
        this.clients = clients;
        this.alliances = alliances;
        this.secrets = secrets;
    }

    /** The client that is due the longest, as it is to be at this moment. */
    public Optional<Due> next(Instant now) {
        return queue.next(now).map(row -> due(row, now));
    }

    /** The secret of a credential has arrived: nobody can tell it any more. */
    public void arrived(Wanted wanted) {
        secrets.forget(wanted.name());
    }

    /** All of the client is as it was to be. */
    public void done(Due due) {
        due.wanted().stream().filter(one -> !one.good()).forEach(this::arrived);
        queue.done(due.row(), due.next());
    }

    /** It could not be done now. */
    public void waits(Due due, Wait why, Instant again) {
        queue.waits(due.row(), why, again);
    }

    /** How far a client is. */
    public Standing of(ClientId id) {
        return queue.of(id).map(ClientProjection::standing).orElse(new Standing(false, Wait.QUEUED));
    }

    /** Those that are behind, at most so many. */
    public List<Behind> behind(int limit) {
        return queue.behind(limit).stream()
                .map(row -> new Behind(row.id(), standing(row), row.attempts(), row.dueAt()))
                .toList();
    }

    public long countBehind() {
        return queue.countBehind();
    }

    /** One that is behind is tried again at once; false when there is nothing to do. */
    public boolean tryAgain(String id, Instant now) {
        return queue.tryAgain(id, now);
    }

    /** All of them are looked at once more, to find out what became of them where machines sign in. */
    public void lookAtAll(Instant now) {
        queue.lookAtAll(now);
    }

    private static Standing standing(ClientQueue.Row row) {
        return row.behind()
                ? new Standing(false, Objects.requireNonNullElse(row.why(), Wait.QUEUED))
                : new Standing(true, null);
    }

    /** Whether the secret of a credential is still on its way. */
    public boolean isOnItsWay(PartnerClient client, Credential credential) {
        return secrets.knows(client.nameOf(credential));
    }

    private Due due(ClientQueue.Row row, Instant now) {
        return ClientId.isOne(row.id())
                ? due(row, clients.find(ClientId.stored(row.id())).orElseThrow(ClientNotFound::new), now)
                : shutOut(row, new OrgId(row.id()));
    }

    /** Unless there is another agreement by now. */
    private Due shutOut(ClientQueue.Row row, OrgId partner) {
        boolean over = alliances.get(partner).agreement().to() != null;
        return new Due(partner, Set.of(), List.of(), over, null, row);
    }

    private Due due(ClientQueue.Row row, PartnerClient client, Instant now) {
        List<Wanted> wanted = client.credentials().stream()
                .map(one -> wanted(client, one, now))
                .toList();
        Instant next = client.credentials().stream()
                .map(Credential::until)
                .filter(end -> end != null && end.isAfter(now))
                .min(Instant::compareTo)
                .orElse(null);
        return new Due(client.getId().partner(), client.scopes(), wanted, false, next, row);
    }

    private Wanted wanted(PartnerClient client, Credential credential, Instant now) {
        String name = client.nameOf(credential);
        boolean good = credential.isGoodAt(now);
        Secret secret = good ? secrets.find(name).map(Secret::new).orElse(null) : null;
        return new Wanted(name, good, secret);
    }

    /**
     * A client that is to be made what it should be, or a partner whose machines are all to be shut out.
     *
     * @param shutOut whether this holds for all of the partner's, whoever made them
     * @param next when the next of its credentials ends, null when none does
     */
    public record Due(
            OrgId partner,
            Set<ClientScope> scopes,
            List<Wanted> wanted,
            boolean shutOut,
            @Nullable Instant next,
            ClientQueue.Row row) {

        /** Of the client, or the partner. */
        public String id() {
            return row.id();
        }

        /** How often it could not be done since the last change. */
        public int attempts() {
            return row.attempts();
        }
    }

    /**
     * A credential as it is to be.
     *
     * @param name what a machine signs in as with it
     * @param good whether it may
     * @param secret while it is on its way, null once it has arrived
     */
    public record Wanted(
            String name, boolean good, @Nullable Secret secret) {}

    /**
     * How far a client is.
     *
     * @param settled whether all is as it is to be
     * @param why it is not yet
     */
    public record Standing(boolean settled, @Nullable Wait why) {}

    /**
     * A client, or all of a partner's, that is behind.
     *
     * @param id of the client, or the partner
     * @param again when it is tried next
     */
    public record Behind(
            String id,
            Standing standing,
            int attempts,
            @Nullable Instant again) {}

    /** Why a client is not yet what it is to be. */
    public enum Wait {
        /** Its turn comes within moments. */
        QUEUED,
        /** Where machines sign in cannot be reached. */
        AWAY,
        /** It was removed there, and its secret with it: it needs another. */
        LOST,
        REFUSED
    }
}
