package cat.xarxa.members.messaging;

import cat.xarxa.members.member.MemberEvent;
import cat.xarxa.members.member.Seat;
import org.jspecify.annotations.Nullable;

/** {@code cat.xarxa.members.member-adhered.v1} as it travels. */
record MemberAdheredV1(
        String memberId,
        String kind,
        String name,
        @Nullable String ineCode5,
        @Nullable String idescatCode6,
        String comarca,
        String comarcaName,
        String province,
        String adheredOn,
        @Nullable String assemblyRef) {

    static MemberAdheredV1 of(MemberEvent.Adhered adhered) {
        Seat seat = adhered.seat();
        return new MemberAdheredV1(
                adhered.memberId().slug(),
                adhered.kind().name(),
                adhered.name(),
                seat.ineCode5(),
                seat.idescatCode6(),
                seat.comarca().slug(),
                seat.comarca().name(),
                seat.province(),
                adhered.adhesion().adheredOn().toString(),
                adhered.adhesion().assemblyRef());
    }
}
