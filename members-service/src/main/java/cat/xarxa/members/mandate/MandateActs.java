package cat.xarxa.members.mandate;

import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Facts;

/** What the audit log is told of mandates: who may act for whom, by ids. */
final class MandateActs {

    private MandateActs() {}

    static Facts facts(Mandate mandate) {
        return Facts.none()
                .with("personId", mandate.personId())
                .with("orgId", mandate.orgId().slug())
                .with("role", mandate.capacity().role())
                .with("rights", mandate.capacity().rights())
                .with("from", mandate.term().from())
                .with("to", mandate.term().to())
                .with("endedAt", mandate.endedAt());
    }

    static Act act(String action, Facts before, Mandate mandate) {
        return Act.of(action, "mandate", mandate.getId())
                .forOrganisation(mandate.orgId().slug())
                .changing(before, facts(mandate));
    }
}
