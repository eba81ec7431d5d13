package cat.xarxa.members.contact.web;

import cat.xarxa.members.contact.Mailboxes;
import cat.xarxa.members.contact.Reachable;
import cat.xarxa.members.mandate.Capacity;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/** Where a member is reached. */
record ContactsView(
        String org,

        @Schema(description = "Mailboxes of the institution")
        List<MailboxView> mailboxes,

        @Schema(description = "Those of its people who agreed to be shown")
        List<PersonView> people,

        long version) {

    static ContactsView of(Mailboxes mailboxes, List<Reachable> people) {
        return new ContactsView(
                mailboxes.orgId().slug(),
                mailboxes.contacts().stream()
                        .map(contact -> new MailboxView(contact.about(), contact.address()))
                        .toList(),
                people.stream().map(PersonView::of).toList(),
                mailboxes.version());
    }

    /** A mailbox. */
    record MailboxView(String about, String address) {}

    /** Somebody who agreed to be shown. */
    record PersonView(UUID personId, String name, Capacity.Role role, String address) {

        static PersonView of(Reachable person) {
            return new PersonView(
                    person.personId().value(),
                    person.name().value(),
                    person.role(),
                    person.address().address());
        }
    }
}
