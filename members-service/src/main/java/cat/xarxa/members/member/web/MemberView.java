package cat.xarxa.members.member.web;

import cat.xarxa.members.member.Adhesion;
import cat.xarxa.members.member.Member;
import cat.xarxa.members.member.MemberKind;
import cat.xarxa.members.member.MemberState;
import cat.xarxa.members.member.Seat;
import cat.xarxa.members.territory.PopulationBand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A member's public facts. */
record MemberView(
        String id,
        MemberKind kind,
        String name,
        MemberState state,
        @Nullable String ineCode5,
        @Nullable String idescatCode6,
        String comarca,
        String comarcaName,
        String province,
        @Nullable PopulationBand populationBand,
        @Nullable LocalDate adheredOn,
        long version) {

    static MemberView of(Member member) {
        Seat seat = member.seat();
        return new MemberView(
                member.getId().slug(),
                member.kind(),
                member.name(),
                member.state(),
                seat.ineCode5(),
                seat.idescatCode6(),
                seat.comarca().slug(),
                seat.comarca().name(),
                seat.province(),
                seat.populationBand(),
                member.adhesion().map(Adhesion::adheredOn).orElse(null),
                member.version());
    }
}
