package cat.xarxa.members.messaging;

import cat.xarxa.members.organ.OrganEvent;
import cat.xarxa.members.organ.OrganId;
import cat.xarxa.members.organ.Seat;
import cat.xarxa.platform.outbox.OutgoingEvent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to organs as it travels: by ids only. */
final class OrganMessages {

    private OrganMessages() {}

    static OutgoingEvent of(OrganEvent happened) {
        String id = happened.organId().slug();
        return switch (happened) {
            case OrganEvent.Formed formed ->
                Topic.ORGAN.event(
                        "organ-formed.v1",
                        id,
                        new FormedV1(id, formed.kind().name(), formed.from().toString()));
            case OrganEvent.MembershipChanged(OrganId organ, Seat seat) ->
                Topic.ORGAN.event("organ-membership-changed.v1", id, MembershipChangedV1.of(organ, seat));
            case OrganEvent.Closed closed ->
                Topic.ORGAN.event(
                        "organ-closed.v1", id, new ClosedV1(id, closed.on().toString()));
        };
    }

    /** An organ was formed. */
    private record FormedV1(String organId, String kind, String from) {}

    /** An organ was closed. */
    private record ClosedV1(String organId, String on) {}

    /** A seat was taken, or has its last day. */
    private record MembershipChangedV1(
            String organId,
            String seatId,
            String personId,
            String orgId,
            String vote,
            String from,
            @Nullable String to) {

        static MembershipChangedV1 of(OrganId organ, Seat seat) {
            LocalDate to = seat.term().to();
            return new MembershipChangedV1(
                    organ.slug(),
                    seat.id().toString(),
                    seat.personId().toString(),
                    seat.orgId().slug(),
                    seat.vote().name(),
                    seat.term().from().toString(),
                    to == null ? null : to.toString());
        }
    }
}
