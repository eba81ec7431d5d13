package cat.xarxa.notification.mail;

import static java.util.stream.Collectors.toSet;

import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.delivery.DeliveryKey.Purpose;
import cat.xarxa.notification.delivery.DeliveryState;
import cat.xarxa.notification.delivery.MailQueue.Waiting;
import cat.xarxa.notification.delivery.Outcome;
import cat.xarxa.notification.directory.Contact;
import cat.xarxa.notification.directory.Contact.NotYetKnown;
import cat.xarxa.notification.directory.Contact.Reachable;
import cat.xarxa.notification.directory.Contact.Unreachable;
import cat.xarxa.notification.directory.ContactBook;
import cat.xarxa.notification.letter.Addressee;
import cat.xarxa.notification.letter.EmailAddress;
import cat.xarxa.notification.letter.Letter;
import cat.xarxa.notification.mail.Prepared.Ready;
import cat.xarxa.notification.mail.Prepared.Settled;
import cat.xarxa.notification.preference.QuietTimes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Prepares a batch of mails: whether each can be sent, to which mailbox, and its letter. Only here are name, language
 * and address opened, and they go no further than into the letter.
 */
@Component
class MailDesk {

    private static final Set<Purpose> MAY_WAIT = Set.of(Purpose.PUBLICATION, Purpose.DIGEST);

    private final ContactBook contacts;
    private final Mailboxes mailboxes;
    private final Letters letters;
    private final Postponement postponement;
    private final QuietTimes quietTimes;
    private final Clock clock;

    MailDesk(
            ContactBook contacts,
            Mailboxes mailboxes,
            Letters letters,
            Postponement postponement,
            QuietTimes quietTimes,
            Clock clock) {
        this.quietTimes = quietTimes;
        this.contacts = contacts;
        this.mailboxes = mailboxes;
        this.letters = letters;
        this.postponement = postponement;
        this.clock = clock;
    }

    /** What is to be done with each of the mails. */
    List<Prepared> prepare(List<Waiting> claimed) {
        List<Prepared> prepared = new ArrayList<>(claimed.size());
        List<Waiting> mails = new ArrayList<>(claimed);
        settleQuiet(mails, prepared);
        Map<UUID, Contact> known =
                contacts.open(mails.stream().map(mail -> mail.key().person()).collect(toSet()));
        Map<Waiting, Addressee> reachable = new LinkedHashMap<>();
        for (Waiting mail : mails) {
            switch (known.getOrDefault(mail.key().person(), new NotYetKnown())) {
                case NotYetKnown() -> prepared.add(new Settled(postponement.untilKnown(mail)));
                case Unreachable(String why) -> prepared.add(suppressed(mail, why));
                case Reachable contact ->
                    addressee(contact)
                            .ifPresentOrElse(
                                    addressee -> reachable.put(mail, addressee),
                                    () -> prepared.add(suppressed(mail, "address-invalid")));
            }
        }
        settleGone(reachable, prepared);
        settleCovered(reachable, prepared);
        prepared.addAll(ready(reachable));
        return prepared;
    }

    /** What somebody is owed disturbs them all the same. */
    private void settleQuiet(List<Waiting> mails, List<Prepared> prepared) {
        Instant now = clock.instant();
        Map<UUID, Instant> quiet =
                quietTimes.ends(mails.stream().map(mail -> mail.key().person()).collect(toSet()), now);
        mails.removeIf(mail -> {
            Instant end = quiet.get(mail.key().person());
            return end != null
                    && MAY_WAIT.contains(mail.key().purpose())
                    && prepared.add(new Settled(Outcome.resting(mail.key(), Duration.between(now, end))));
        });
    }

    private void settleGone(Map<Waiting, Addressee> mails, List<Prepared> prepared) {
        Set<EmailAddress> gone = mailboxes.goneAmong(
                mails.values().stream().map(Addressee::address).collect(toSet()));
        mails.entrySet()
                .removeIf(mail -> gone.contains(mail.getValue().address())
                        && prepared.add(suppressed(mail.getKey(), "mailbox-gone")));
    }

    private void settleCovered(Map<Waiting, Addressee> mails, List<Prepared> prepared) {
        Map<DeliveryKey, EmailAddress> wanted = new LinkedHashMap<>();
        mails.forEach((mail, addressee) -> wanted.put(mail.key(), addressee.address()));
        Map<DeliveryKey, DeliveryKey> holders = mailboxes.take(wanted);
        mails.keySet().removeIf(mail -> {
            DeliveryKey holder = holders.getOrDefault(mail.key(), mail.key());
            return !holder.equals(mail.key())
                    && prepared.add(settled(mail, DeliveryState.COVERED, "mailbox-shared-with " + holder.person()));
        });
    }

    private List<Prepared> ready(Map<Waiting, Addressee> mails) {
        Map<DeliveryKey, Letter> written = letters.write(mails, clock.instant());
        return mails.entrySet().stream()
                .map(mail -> Optional.ofNullable(written.get(mail.getKey().key()))
                        .<Prepared>map(letter ->
                                new Ready(mail.getKey(), mail.getValue().address(), letter))
                        .orElseGet(() -> settled(mail.getKey(), DeliveryState.FAILED, "not-composed")))
                .toList();
    }

    /** Whom to write to; nobody where that is no address. */
    static Optional<Addressee> addressee(Reachable contact) {
        return EmailAddress.read(contact.address())
                .map(address -> new Addressee(address, contact.name(), contact.lang()));
    }

    private static Settled suppressed(Waiting mail, String why) {
        return settled(mail, DeliveryState.SUPPRESSED, why);
    }

    private static Settled settled(Waiting mail, DeliveryState state, String explain) {
        return new Settled(Outcome.of(mail.key(), state, explain));
    }
}
