package cat.xarxa.members.contact;

import cat.xarxa.members.mandate.Appointments;
import cat.xarxa.members.mandate.Mandate;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.organisation.OrganisationNotFound;
import cat.xarxa.members.partner.Contact;
import cat.xarxa.members.person.PersonEvent;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.Registry;
import cat.xarxa.platform.transaction.Transactions;
import cat.xarxa.platform.web.Revision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where members are reached. Nobody is shown in person without having agreed. */
@Component
public class ContactBook {

    private final MailboxesOfMembers mailboxes;
    private final Consents consents;
    private final Appointments appointments;
    private final Registry registry;
    private final Transactions transactions;

    ContactBook(
            MailboxesOfMembers mailboxes,
            Consents consents,
            Appointments appointments,
            Registry registry,
            Transactions transactions) {
        this.mailboxes = mailboxes;
        this.consents = consents;
        this.appointments = appointments;
        this.registry = registry;
        this.transactions = transactions;
    }

    public Mailboxes mailboxesOf(OrgId org) {
        return mailboxes.of(org);
    }

    /** The institution is reached there from now on, and nowhere else. */
    public void reachAt(OrgId org, Revision read, List<Contact> contacts) {
        transactions.inTransaction(() -> {
            Mailboxes before = mailboxes.of(org);
            read.requireNewest(before.version());
            Mailboxes after = before.changed(contacts);
            mailboxes.save(after, after.changedFrom(before));
        });
    }

    /** Its people who agreed to be shown, as long as they act for it. */
    public List<Reachable> peopleOf(OrgId org, Instant now) {
        List<Mandate> mandates = appointments.allFor(org);
        return consents.allFor(org).stream()
                .flatMap(consent -> mandates.stream()
                        .filter(mandate -> consent.covers(mandate, now))
                        .map(this::reachable)
                        .flatMap(Optional::stream)
                        .limit(1))
                .toList();
    }

    /** When somebody agreed to be shown for a member that they act for, empty where they did not. */
    public Optional<Instant> shownSince(PersonId person, OrgId org, Instant now) {
        List<Mandate> held = held(person, org, now);
        return consents.of(person, org)
                .filter(consent -> held.stream().anyMatch(mandate -> consent.covers(mandate, now)))
                .map(Consent::at);
    }

    /** Somebody agrees to be shown, or takes it back; the same once more changes nothing. */
    public void show(PersonId person, OrgId org, boolean shown, Instant now) {
        transactions.inTransaction(() -> {
            boolean before = shownSince(person, org, now).isPresent();
            if (shown && !before) {
                consents.give(new Consent(person, org, now));
            } else if (!shown && before) {
                consents.withdraw(person, org);
            }
        });
    }

    /** Nobody is remembered for having agreed who is erased. */
    @EventListener
    void forget(PersonEvent.Erased erased) {
        consents.forget(erased.personId());
    }

    /** Hides members from whoever does not act for them. */
    private List<Mandate> held(PersonId person, OrgId org, Instant now) {
        List<Mandate> held = appointments.heldBy(person, now).stream()
                .filter(mandate -> mandate.orgId().equals(org))
                .toList();
        if (held.isEmpty()) {
            throw new OrganisationNotFound();
        }
        return held;
    }

    private Optional<Reachable> reachable(Mandate mandate) {
        PersonId id = mandate.personId();
        return registry.find(id)
                .flatMap(person -> person.profile().emails().stream()
                        .findFirst()
                        .map(address -> new Reachable(
                                id, person.profile().name(), mandate.capacity().role(), address)));
    }
}
