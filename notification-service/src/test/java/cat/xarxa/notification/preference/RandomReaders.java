package cat.xarxa.notification.preference;

import cat.xarxa.notification.calendar.DigestCalendar;
import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import cat.xarxa.notification.digest.RandomPublications;
import cat.xarxa.notification.directory.DirectoryFixtures;
import cat.xarxa.notification.directory.Mandate;
import cat.xarxa.notification.directory.Recipient;
import cat.xarxa.notification.directory.Recipients.Holder;
import cat.xarxa.notification.directory.Role;
import cat.xarxa.notification.matching.Decision;
import cat.xarxa.notification.matching.MatchingFixtures;
import cat.xarxa.notification.preference.MailRule.Reader;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.subscription.SubscriptionFixtures;
import cat.xarxa.notification.subscription.Wish;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** People by chance who say how they want to be written to, and what they are told in some busy days. */
final class RandomReaders {

    private static final List<ZoneId> ZONES = List.of(
            DigestCalendar.HOME, DigestCalendar.HOME, ZoneId.of("Atlantic/Canary"), ZoneId.of("America/Bogota"));

    /** Days in which clocks change, or holidays lie. */
    private static final List<LocalDate> BEGINNINGS = List.of(
            LocalDate.of(2026, 3, 28),
            LocalDate.of(2026, 4, 2),
            LocalDate.of(2026, 6, 23),
            LocalDate.of(2026, 9, 10),
            LocalDate.of(2026, 10, 24),
            LocalDate.of(2026, 11, 25),
            LocalDate.of(2026, 12, 24));

    final Random chance;
    final List<Person> people = new ArrayList<>();
    private final List<Publication> published = new ArrayList<>();
    private final MailRule rule = new MailRule(QuietFixtures.CALENDAR);
    private Instant now;

    RandomReaders(long seed) {
        chance = new Random(seed);
        LocalDate day = BEGINNINGS.get(chance.nextInt(BEGINNINGS.size()));
        now = day.atStartOfDay(DigestCalendar.HOME).toInstant();
        for (int i = 1 + chance.nextInt(3); i > 0; i--) {
            people.add(new Person());
        }
    }

    /** Publishes at short intervals, some things twice; people change their minds now and then. */
    void live() {
        for (int i = 4 + chance.nextInt(10); i > 0; i--) {
            now = now.plus(Duration.ofMinutes(chance.nextInt(8 * 60)));
            if (chance.nextInt(8) == 0) {
                people.get(chance.nextInt(people.size())).changeTheirMind();
            }
            Publication publication = RandomPublications.any(chance, published, now);
            published.add(publication);
            Category category = chance.nextInt(10) == 0 ? Category.STATUTORY : Category.of(publication);
            UUID event = new UUID(chance.nextLong(), chance.nextLong());
            for (int times = 1 + chance.nextInt(2); times > 0; times--) {
                people.forEach(person -> person.tell(event, publication, category));
            }
        }
    }

    /** Somebody, and what was ruled on the mails to them. */
    final class Person {

        final ZoneId zone = ZONES.get(chance.nextInt(ZONES.size()));
        final Map<DeliveryKey, Told> mails = new LinkedHashMap<>();
        final Map<UUID, Integer> concerned = new HashMap<>();
        private final Recipient recipient;
        private final List<Wish> wishes = new ArrayList<>();
        private final Map<LocalDate, Integer> sent = new HashMap<>();
        private Preference preference;

        private Person() {
            Mandate mandate = DirectoryFixtures.mandate(Role.TECHNICIAN, "manlleu");
            recipient = chance.nextInt(4) == 0 ? DirectoryFixtures.holderOf() : DirectoryFixtures.holderOf(mandate);
            for (int i = 1 + chance.nextInt(4); i > 0; i--) {
                wishes.add(SubscriptionFixtures.any(recipient, mandate, chance));
            }
            preference = Preference.standard(recipient.id(), 5);
            if (chance.nextInt(3) > 0) {
                changeTheirMind();
            }
        }

        private void changeTheirMind() {
            Set<Category> off = EnumSet.noneOf(Category.class);
            for (Category category : Category.values()) {
                if (!category.isMandatory() && chance.nextInt(6) == 0) {
                    off.add(category);
                }
            }
            preference = preference.changed(off, QuietFixtures.any(chance), chance.nextInt(4));
        }

        /** As a slice does: who has a row is not asked about again. */
        private void tell(UUID event, Publication publication, Category category) {
            DeliveryKey key = DeliveryKey.of(event, recipient.id(), Channel.EMAIL);
            Optional<Decision> decided =
                    MatchingFixtures.decide(publication, new Holder(recipient.id(), recipient.mandates()), wishes);
            decided.ifPresent(decision -> concerned.merge(event, 1, Integer::sum));
            decided.filter(decision -> !mails.containsKey(key)).ifPresent(decision -> {
                Map<LocalDate, Integer> before = Map.copyOf(sent);
                Ruling ruling = rule.rule(
                        decision, category, new Reader(preference, zone), day -> sent.getOrDefault(day, 0), now);
                if (ruling.countsOn() != null) {
                    sent.merge(ruling.countsOn(), 1, Integer::sum);
                }
                mails.put(key, new Told(now, ruling, category, decision.isForNow(), preference, before));
            });
        }
    }

    /**
     * What was ruled on one mail, and how things stood.
     *
     * @param sent how many went on each day before
     */
    record Told(
            Instant at,
            Ruling ruling,
            Category category,
            boolean forNow,
            Preference preference,
            Map<LocalDate, Integer> sent) {}
}
