package cat.xarxa.members.member;

import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Facts;

/** What the audit log is told of members. */
final class MemberActs {

    private MemberActs() {}

    static Facts facts(Member member) {
        Facts facts = Facts.none()
                .with("state", member.state())
                .with("kind", member.kind())
                .with("ineCode5", member.seat().ineCode5())
                .hidden("name", member.name());
        return member.adhesion()
                .map(adhesion -> facts.with("adheredOn", adhesion.adheredOn())
                        .with("assemblyOn", adhesion.assemblyOn())
                        .with("mentorId", adhesion.mentor())
                        .hidden("assemblyRef", adhesion.assemblyRef()))
                .orElse(facts);
    }

    static Act act(String action, Facts before, Member member) {
        String slug = member.getId().slug();
        return Act.of(action, "member", slug).forOrganisation(slug).changing(before, facts(member));
    }
}
