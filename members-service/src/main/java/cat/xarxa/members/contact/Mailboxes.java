package cat.xarxa.members.contact;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.partner.Contact;
import cat.xarxa.platform.audit.Act;
import cat.xarxa.platform.audit.Facts;
import java.util.List;

/**
 * The mailboxes of an institution, of nobody in person.
 *
 * @param version raised by each change; 0 while none was ever written
 */
public record Mailboxes(OrgId orgId, List<Contact> contacts, long version) {

    public Mailboxes {
        contacts = List.copyOf(contacts);
    }

    static Mailboxes none(OrgId orgId) {
        return new Mailboxes(orgId, List.of(), 0);
    }

    Mailboxes changed(List<Contact> to) {
        return new Mailboxes(orgId, to, version + 1);
    }

    /** What the audit log is told; which they are only as a fingerprint. */
    Act changedFrom(Mailboxes before) {
        return Act.of("member.contacts-changed", "member", orgId.slug())
                .forOrganisation(orgId.slug())
                .changing(before.facts(), facts());
    }

    private Facts facts() {
        return Facts.none()
                .with("contacts", contacts.size())
                .hidden(
                        "mailboxes",
                        contacts.stream()
                                .map(contact -> contact.about() + " " + contact.address())
                                .toList());
    }
}
