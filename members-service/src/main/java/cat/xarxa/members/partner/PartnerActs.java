package cat.xarxa.members.partner;

import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Facts;

/** What the audit log is told of partners. */
final class PartnerActs {

    private PartnerActs() {}

    static Facts facts(Partner partner) {
        return Facts.none()
                .with("kind", partner.kind())
                .with("agreedOn", partner.agreement().from())
                .with("endedOn", partner.agreement().to())
                .with("contacts", partner.contacts().size())
                .hidden("name", partner.name())
                .hidden("link", partner.agreement().link())
                .hidden(
                        "mailboxes",
                        partner.contacts().stream().map(PartnerActs::text).toList());
    }

    static Act act(String action, Facts before, Partner partner) {
        String slug = partner.getId().slug();
        return Act.of(action, "partner", slug).forOrganisation(slug).changing(before, facts(partner));
    }

    private static String text(Contact contact) {
        return contact.about() + " " + contact.address();
    }
}
