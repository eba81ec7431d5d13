package cat.xarxa.members.messaging;

import cat.xarxa.members.member.Adhesion;
import cat.xarxa.members.member.MemberEvent;
import cat.xarxa.members.member.MemberKind;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.territory.Seat;
import cat.xarxa.platform.outbox.OutgoingEvent;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to members as it travels; why somebody was suspended stays at home. */
final class MemberMessages {

    private MemberMessages() {}

    static OutgoingEvent of(MemberEvent happened) {
        return switch (happened) {
            case MemberEvent.Applied(OrgId id, MemberKind kind, String name, Seat seat, LocalDate on) ->
                message("member-applied.v1", id, new BodyOnV1(Body.of(id, kind, name, seat), on.toString()));
            case MemberEvent.Pending(OrgId id, MemberKind kind, String name, Seat seat, LocalDate on) ->
                message("member-pending.v1", id, new BodyOnV1(Body.of(id, kind, name, seat), on.toString()));
            case MemberEvent.Adhered(OrgId id, MemberKind kind, String name, Seat seat, Adhesion adhesion) ->
                message("member-adhered.v1", id, AdheredV1.of(Body.of(id, kind, name, seat), adhesion));
            case MemberEvent.Suspended(OrgId id, LocalDate on) ->
                message("member-suspended.v1", id, new StepOnV1(id.slug(), on.toString()));
            case MemberEvent.Reinstated(OrgId id, LocalDate on) ->
                message("member-reinstated.v1", id, new StepOnV1(id.slug(), on.toString()));
            case MemberEvent.Left left -> message("member-left.v1", left.memberId(), LeftV1.of(left));
        };
    }

    private static OutgoingEvent message(String type, OrgId id, Object data) {
        return Topic.MEMBER.event(type, id.slug(), data);
    }

    /** A body's public facts. */
    private record Body(
            String memberId,
            String kind,
            String name,
            @Nullable String ineCode5,
            @Nullable String idescatCode6,
            String comarca,
            String comarcaName,
            String province) {

        static Body of(OrgId id, MemberKind kind, String name, Seat seat) {
            return new Body(
                    id.slug(),
                    kind.name(),
                    name,
                    seat.ineCode5(),
                    seat.idescatCode6(),
                    seat.comarca().slug(),
                    seat.comarca().name(),
                    seat.province());
        }
    }

    /** A body applied, or is pending. */
    private record BodyOnV1(@JsonUnwrapped Body body, String on) {}

    /** A body adhered. */
    private record AdheredV1(
            @JsonUnwrapped Body body,
            String adheredOn,
            @Nullable String assemblyOn,
            @Nullable String assemblyRef,
            @Nullable String mentorId) {

        static AdheredV1 of(Body body, Adhesion adhesion) {
            LocalDate assembly = adhesion.assemblyOn();
            OrgId mentor = adhesion.mentor();
            return new AdheredV1(
                    body,
                    adhesion.adheredOn().toString(),
                    assembly == null ? null : assembly.toString(),
                    adhesion.assemblyRef(),
                    mentor == null ? null : mentor.slug());
        }
    }

    /** A member was suspended or reinstated. */
    private record StepOnV1(String memberId, String on) {}

    /** A member left. */
    private record LeftV1(String memberId, String on, String reason) {

        static LeftV1 of(MemberEvent.Left left) {
            return new LeftV1(
                    left.memberId().slug(),
                    left.departure().on().toString(),
                    left.departure().reason().name());
        }
    }
}
