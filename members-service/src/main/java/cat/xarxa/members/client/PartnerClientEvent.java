package cat.xarxa.members.client;

import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;

/** What happens to a client of a partner. */
public sealed interface PartnerClientEvent extends DomainEvent {

    ClientId clientId();

    /** There is a client, with its first credential. */
    record Created(ClientId clientId) implements PartnerClientEvent {}

    /**
     * There is another credential.
     *
     * @param credential what the machine signs in as from now on
     * @param former what it signed in as before
     * @param formerUntil until when that is still good
     */
    record Rotated(ClientId clientId, String credential, String former, Instant formerUntil)
            implements PartnerClientEvent {}

    /** No machine may use it any more. */
    record Revoked(ClientId clientId, Revocation why) implements PartnerClientEvent {}

    /** Why a client is good for nothing any more. */
    enum Revocation {
        /** An administrator said so. */
        DECIDED,
        /** The agreement with its partner has its last day. */
        AGREEMENT_ENDED
    }
}
