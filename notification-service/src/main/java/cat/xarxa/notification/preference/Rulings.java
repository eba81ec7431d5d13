package cat.xarxa.notification.preference;

import cat.xarxa.notification.calendar.DigestCalendar;
import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import cat.xarxa.notification.directory.RecipientRange;
import cat.xarxa.notification.directory.Recipients;
import cat.xarxa.notification.matching.Decision;
import cat.xarxa.notification.preference.MailRule.Reader;
import cat.xarxa.notification.publication.Publication;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Rules on the mails of a slice, and takes the places that they need; part of the caller's transaction. */
@Component
public class Rulings {

    private final Preferences preferences;
    private final MailCounts counts;
    private final Recipients recipients;
    private final MailRule rule;
    private final Clock clock;

    Rulings(Preferences preferences, MailCounts counts, Recipients recipients, DigestCalendar calendar, Clock clock) {
        this.recipients = recipients;
        this.preferences = preferences;
        this.counts = counts;
        this.rule = new MailRule(calendar);
        this.clock = clock;
    }

    /** All mails wait until the hold of their fan-out ends. */
    public static Map<UUID, Ruling> heldBack(List<Decision> decisions) {
        Map<UUID, Ruling> rulings = new HashMap<>();
        decisions.forEach(decision -> rulings.put(decision.person(), new Ruling.HeldBack()));
        return rulings;
    }

    /** What becomes of the mail to each of the people, of whom all lie in the range. */
    public Map<UUID, Ruling> of(RecipientRange range, Publication publication, List<Decision> decisions) {
        Map<LocalDate, List<UUID>> taken = new HashMap<>();
        Map<UUID, Ruling> rulings = rule(range, publication, decisions, taken);
        taken.forEach((day, people) -> counts.add(day, range, people));
        return rulings;
    }

    /** The same if they were ruled on now: no place is taken. */
    public Map<UUID, Ruling> foresee(RecipientRange range, Publication publication, List<Decision> decisions) {
        return rule(range, publication, decisions, new HashMap<>());
    }

    private Map<UUID, Ruling> rule(
            RecipientRange range, Publication publication, List<Decision> decisions, Map<LocalDate, List<UUID>> taken) {
        if (decisions.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Preference> said = preferences.in(range);
        Map<UUID, ZoneId> zones = recipients.zones(range, DigestCalendar.HOME);
        Map<LocalDate, Map<UUID, Integer>> sent = new HashMap<>();
        Map<UUID, Ruling> rulings = new HashMap<>();
        Category category = Category.of(publication);
        Instant now = clock.instant();
        for (Decision decision : decisions) {
            UUID person = decision.person();
            if (!decision.channels().contains(Channel.EMAIL)) {
                rulings.put(person, new Ruling.InInboxOnly());
                continue;
            }
            Reader reader = new Reader(
                    said.getOrDefault(person, preferences.standard(person)),
                    zones.getOrDefault(person, DigestCalendar.HOME));
            Ruling ruling = rule.rule(
                    decision,
                    category,
                    reader,
                    day -> sent.computeIfAbsent(day, any -> counts.on(any, range))
                            .getOrDefault(person, 0),
                    now);
            LocalDate day = ruling.countsOn();
            if (day != null) {
                taken.computeIfAbsent(day, any -> new ArrayList<>()).add(person);
            }
            rulings.put(person, ruling);
        }
        return rulings;
    }
}
