package cat.xarxa.members.member.web;

import cat.xarxa.members.member.Adhesion;
import cat.xarxa.members.member.Member;
import cat.xarxa.members.member.MemberKind;
import cat.xarxa.members.member.MemberState;
import cat.xarxa.members.member.MemberStep;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.territory.PopulationBand;
import cat.xarxa.members.territory.Seat;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A member's public facts; for the office, its history, too. */
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
        @Nullable LocalDate assemblyOn,

        @Schema(description = "Link to the minutes of the Assembly that approved it") @Nullable
        String assemblyRef,

        @Schema(description = "Slug of the member that helps it through its first year; for the office only") @Nullable
        String mentorId,

        @Schema(description = "For the office only") @Nullable
        List<MemberStep> steps,

        long version) {

    /** What everybody may read. */
    static MemberView of(Member member) {
        return of(member, null, null);
    }

    /** With what the organs decided, and why. */
    static MemberView forTheOffice(Member member) {
        OrgId mentor = member.adhesion().map(Adhesion::mentor).orElse(null);
        return of(member, mentor, member.steps());
    }

    private static MemberView of(Member member, @Nullable OrgId mentor, @Nullable List<MemberStep> steps) {
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
                member.adhesion().map(Adhesion::assemblyOn).orElse(null),
                member.adhesion().map(Adhesion::assemblyRef).orElse(null),
                mentor == null ? null : mentor.slug(),
                steps,
                member.version());
    }
}
