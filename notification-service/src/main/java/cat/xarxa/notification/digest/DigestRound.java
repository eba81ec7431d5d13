package cat.xarxa.notification.digest;

import cat.xarxa.notification.delivery.HeldMails;
import cat.xarxa.notification.directory.Contact;
import cat.xarxa.notification.directory.ContactBook;
import cat.xarxa.notification.directory.Recipient;
import cat.xarxa.notification.directory.Recipients;
import cat.xarxa.platform.transaction.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes the digests that are due, each in a transaction of its own; one that cannot be made stands in nobody's way. */
@Component
class DigestRound {

    private static final Logger LOG = LoggerFactory.getLogger(DigestRound.class);
    private static final int MAILS_AT_ONCE = 500;
    private static final Duration ASIDE = Duration.ofMinutes(1);

    private final HeldMails held;
    private final DigestRuns runs;
    private final Compilation compilation;
    private final Recipients recipients;
    private final ContactBook contacts;
    private final Transactions transactions;
    private final Map<UUID, Instant> aside = new HashMap<>();

    DigestRound(
            HeldMails held,
            DigestRuns runs,
            Compilation compilation,
            Recipients recipients,
            ContactBook contacts,
            Transactions transactions) {
        this.held = held;
        this.runs = runs;
        this.compilation = compilation;
        this.recipients = recipients;
        this.contacts = contacts;
        this.transactions = transactions;
    }

    /** Some of those that are due; answers whether there may be more. */
    synchronized boolean work(Instant now) {
        runs.beginDue(now);
        aside.values().removeIf(until -> !until.isAfter(now));
        Set<UUID> people = held.people(now, aside.keySet(), MAILS_AT_ONCE);
        make(people, now);
        if (people.isEmpty()) {
            runs.completeFinished();
        }
        return !people.isEmpty();
    }

    private void make(Set<UUID> people, Instant now) {
        Map<UUID, Contact> known = contacts.open(people);
        people.forEach(person -> aside.put(person, now.plus(ASIDE)));
        for (Recipient person : recipients.byId(people)) {
            try {
                String unreachable = unreachable(known.get(person.id()));
                transactions.inTransaction(() -> compilation.compile(person, unreachable, now));
                aside.remove(person.id());
            } catch (RuntimeException e) {
                LOG.error("The digest of person {} cannot be made and will be tried again", person.id(), e);
            }
        }
    }

    private static @Nullable String unreachable(@Nullable Contact contact) {
        return contact instanceof Contact.Unreachable(String why) ? why : null;
    }
}
