package cat.xarxa.notification.preference;

import cat.xarxa.notification.calendar.DigestCalendar;
import cat.xarxa.notification.directory.Recipient;
import cat.xarxa.notification.directory.Recipients;
import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.problem.ConflictException;
import cat.xarxa.platform.transaction.Transactions;
import cat.xarxa.platform.web.Revision;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What people decide of how they are written to. */
@Component
public class OwnPreferences {

    private final Preferences preferences;
    private final Recipients recipients;
    private final Transactions transactions;
    private final Audit audit;

    OwnPreferences(Preferences preferences, Recipients recipients, Transactions transactions, Audit audit) {
        this.preferences = preferences;
        this.recipients = recipients;
        this.transactions = transactions;
        this.audit = audit;
    }

    public Preference get(UUID person) {
        return preferences.of(person);
    }

    /** By whose clocks the quiet time and the days of a person are. */
    public ZoneId zone(UUID person) {
        return recipients.find(person).flatMap(Recipient::zone).orElse(DigestCalendar.HOME);
    }

    /**
     * Has it otherwise from now on; what waits already goes as it was decided.
     *
     * @throws ConflictException when the person has been erased
     */
    public Preference change(UUID person, Revision read, Choice choice) {
        return transactions.inTransaction(() -> {
            Preference before = preferences.of(person);
            read.requireNewest(before.version());
            Preference after = before.changed(choice.mailOff(), choice.quiet(), choice.cap());
            if (after.saysTheSameAs(before)) {
                return before;
            }
            Recipient holder = recipients.admitted(person);
            if (holder.isErased()) {
                throw new ConflictException("person-erased");
            }
            preferences.keep(after, holder);
            audit.append(PreferenceActs.changed(before, after));
            return after;
        });
    }

    /** What somebody chose, all of it. */
    public record Choice(Set<Category> mailOff, Quiet quiet, int cap) {

        public Choice {
            mailOff = Set.copyOf(mailOff);
        }
    }
}
