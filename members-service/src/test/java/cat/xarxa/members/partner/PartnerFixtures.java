package cat.xarxa.members.partner;

import cat.xarxa.members.organisation.OrgId;
import java.time.LocalDate;

/** Partners as tests of several packages need them. */
public final class PartnerFixtures {

    private PartnerFixtures() {}

    public static Partner coopcat() {
        return new Partner(
                new OrgId("coopcat"),
                "Confederació de Cooperatives de Catalunya",
                PartnerKind.FEDERATION,
                Agreement.since(LocalDate.of(2021, 1, 1)),
                java.util.List.of(),
                1);
    }

    public static Partner uab() {
        return new Partner(
                new OrgId("uab"),
                "Universitat Autònoma de Barcelona",
                PartnerKind.UNIVERSITY,
                Agreement.since(LocalDate.of(2021, 1, 1)),
                java.util.List.of(),
                1);
    }
}
