package cat.xarxa.notification.mail;

import cat.xarxa.notification.directory.Contact;
import cat.xarxa.notification.directory.Contact.NotYetKnown;
import cat.xarxa.notification.directory.Contact.Reachable;
import cat.xarxa.notification.directory.Contact.Unreachable;
import cat.xarxa.notification.directory.ContactBook;
import cat.xarxa.notification.dryrun.Reachability;
import cat.xarxa.notification.letter.Addressee;
import cat.xarxa.notification.letter.EmailAddress;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whether people can be written to, as far as the mail desk could tell now; no address leaves it. */
@Component
class ContactCheck implements Reachability {

    private final ContactBook contacts;
    private final Mailboxes mailboxes;

    ContactCheck(ContactBook contacts, Mailboxes mailboxes) {
        this.contacts = contacts;
        this.mailboxes = mailboxes;
    }

    @Override
    public Look begin() {
        return new Round();
    }

    /** One look at many people, some at a time; it remembers whose mailbox has been written to already. */
    private final class Round implements Look {

        private final Set<EmailAddress> taken = new HashSet<>();

        @Override
        public Map<UUID, String> obstacles(Collection<UUID> people) {
            Map<UUID, String> obstacles = new HashMap<>();
            Map<UUID, EmailAddress> addresses = addresses(people, obstacles);
            Set<EmailAddress> gone = mailboxes.goneAmong(Set.copyOf(addresses.values()));
            addresses.forEach((person, address) -> {
                if (gone.contains(address)) {
                    obstacles.put(person, "mailbox-gone");
                } else if (!taken.add(address)) {
                    obstacles.put(person, "mailbox-shared");
                }
            });
            return obstacles;
        }

        private Map<UUID, EmailAddress> addresses(Collection<UUID> people, Map<UUID, String> obstacles) {
            Map<UUID, Contact> known = contacts.open(people);
            Map<UUID, EmailAddress> addresses = new LinkedHashMap<>();
            for (UUID person : people) {
                switch (known.getOrDefault(person, new NotYetKnown())) {
                    case NotYetKnown() -> obstacles.put(person, "not-yet-known");
                    case Unreachable(String why) -> obstacles.put(person, why);
                    case Reachable contact ->
                        MailDesk.addressee(contact)
                                .map(Addressee::address)
                                .ifPresentOrElse(
                                        address -> addresses.put(person, address),
                                        () -> obstacles.put(person, "address-invalid"));
                }
            }
            return addresses;
        }
    }
}
