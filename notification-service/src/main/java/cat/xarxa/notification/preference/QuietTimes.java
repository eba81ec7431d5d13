package cat.xarxa.notification.preference;

import cat.xarxa.notification.calendar.DigestCalendar;
import cat.xarxa.notification.directory.Recipient;
import cat.xarxa.notification.directory.Recipients;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who is in their quiet time when a mail's turn comes: between a decision and that moment a mail server may have been
 * away, and people may have said otherwise.
 */
@Component
public class QuietTimes {

    private final Preferences preferences;
    private final Recipients recipients;
    private final DigestCalendar calendar;

    QuietTimes(Preferences preferences, Recipients recipients, DigestCalendar calendar) {
        this.preferences = preferences;
        this.recipients = recipients;
        this.calendar = calendar;
    }

    /** When the quiet time is over of those of the people who are in one; one query where nobody ever asked for any. */
    public Map<UUID, Instant> ends(Collection<UUID> people, Instant now) {
        Map<UUID, Quiet> asked = new HashMap<>();
        preferences.ofThose(people).stream()
                .filter(preference -> !preference.quiet().equals(Quiet.NEVER))
                .forEach(preference -> asked.put(preference.person(), preference.quiet()));
        Map<UUID, Instant> ends = new HashMap<>();
        if (!asked.isEmpty()) {
            recipients.byId(asked.keySet()).forEach(person -> {
                Instant end = end(person, asked.getOrDefault(person.id(), Quiet.NEVER), now);
                if (end.isAfter(now)) {
                    ends.put(person.id(), end);
                }
            });
        }
        return ends;
    }

    private Instant end(Recipient person, Quiet quiet, Instant now) {
        ZoneId zone = person.zone().orElse(DigestCalendar.HOME);
        return quiet.endAfter(now, zone, calendar::isHoliday);
    }
}
