package cat.xarxa.members.export.order;

import cat.xarxa.members.person.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody asked for a copy of their data by other means than signing in, as an administrator recorded it; by ids.
 *
 * @param requestedBy who recorded it
 * @param reference of the request where it is kept: a register's entry, for example
 * @param decidedBy who approved or refused it, null while nobody has
 * @param exportId the copy that was begun, null before it is approved
 */
public record ExportOrder(
        UUID id,
        PersonId personId,
        PersonId requestedBy,
        Instant requestedAt,
        String reference,
        State state,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt,
        @Nullable UUID exportId) {

    static ExportOrder recorded(UUID id, PersonId person, PersonId by, String reference, Instant now) {
        return new ExportOrder(id, person, by, now, reference, State.REQUESTED, null, null, null);
    }

    /** Refuses whoever recorded it: a second person has to look at it. */
    void requireOtherEyes(PersonId by) {
        requireOpen();
        if (requestedBy.equals(by)) {
            throw OrderRefused.fourEyes();
        }
    }

    ExportOrder approved(PersonId by, UUID export, Instant now) {
        requireOtherEyes(by);
        return new ExportOrder(id, personId, requestedBy, requestedAt, reference, State.APPROVED, by, now, export);
    }

    /** Also by whoever recorded it, who takes it back. */
    ExportOrder refused(PersonId by, Instant now) {
        requireOpen();
        return new ExportOrder(id, personId, requestedBy, requestedAt, reference, State.REFUSED, by, now, null);
    }

    private void requireOpen() {
        if (state != State.REQUESTED) {
            throw OrderRefused.decided();
        }
    }

    /** What has become of it. */
    public enum State {
        /** Waits for a second pair of eyes. */
        REQUESTED,
        REFUSED,
        /** The copy was begun; how far it is the person sees. */
        APPROVED
    }
}
