package cat.xarxa.portal.contact;

import cat.xarxa.portal.partner.PartnerFile;
import java.util.List;

/**
 * Where a member is reached.
 *
 * @param mailboxes of the institution
 * @param people who agreed to be shown
 * @param version the one that a change of the mailboxes builds on
 */
public record ContactCard(List<PartnerFile.Contact> mailboxes, List<Reachable> people, long version) {

    public ContactCard {
        mailboxes = List.copyOf(mailboxes);
        people = List.copyOf(people);
    }

    public boolean isEmpty() {
        return mailboxes.isEmpty() && people.isEmpty();
    }

    /** Somebody who agreed. */
    public record Reachable(String name, String role, String address) {}
}
