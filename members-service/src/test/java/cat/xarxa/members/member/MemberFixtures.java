package cat.xarxa.members.member;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.territory.Municipalities;
import cat.xarxa.members.territory.Seat;
import java.time.LocalDate;

/** Members as tests of several packages need them. */
public final class MemberFixtures {

    public static final LocalDate DAY = LocalDate.of(2020, 11, 1);
    public static final Adhesion ADHESION = new Adhesion(DAY, null, null);

    private static final Municipalities CATALOGUE = new Municipalities();

    private MemberFixtures() {}

    public static Member applicant(String slug, String name, String ineCode) {
        Seat seat = Seat.of(CATALOGUE.withIneCode(ineCode).orElseThrow());
        return Member.applying(new OrgId(slug), MemberKind.TOWN_COUNCIL, name, seat, DAY);
    }

    public static Member pending(String slug, String name, String ineCode) {
        Member member = applicant(slug, name, ineCode);
        member.admit(DAY);
        return member;
    }

    /** Vic, having come so far. */
    public static Member in(MemberState state) {
        Member vic = applicant("vic", "Ajuntament de Vic", "08298");
        if (state != MemberState.APPLIED) {
            vic.admit(DAY);
        }
        if (state == MemberState.ADHERED || state == MemberState.SUSPENDED) {
            vic.adhere(ADHESION);
        }
        switch (state) {
            case SUSPENDED -> vic.suspend(DAY, "no paga");
            case LEFT -> vic.leave(new Departure(DAY, Departure.Reason.RESIGNED));
            default -> {}
        }
        return vic;
    }

    public static Member manlleu() {
        Member manlleu = pending("manlleu", "Ajuntament de Manlleu", "08112");
        manlleu.adhere(ADHESION);
        return manlleu;
    }

    public static MemberEvent.Adhered manlleuAdhered() {
        return pending("manlleu", "Ajuntament de Manlleu", "08112")
                .adhere(new Adhesion(DAY, null, null, new OrgId("vic")));
    }

    public static MemberEvent.Adhered berguedaAdhered() {
        Seat seat = Seat.in(CATALOGUE.withIneCode("08022").orElseThrow());
        Member bergueda = Member.applying(
                new OrgId("consell-comarcal-del-bergueda"),
                MemberKind.COUNTY_COUNCIL,
                "Consell Comarcal del Berguedà",
                seat,
                DAY);
        bergueda.admit(DAY);
        return bergueda.adhere(ADHESION);
    }
}
