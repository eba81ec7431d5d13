package cat.xarxa.notification.digest;

import cat.xarxa.notification.calendar.CalendarFixtures;
import cat.xarxa.notification.calendar.DigestCalendar;
import cat.xarxa.notification.delivery.Delivery;
import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import cat.xarxa.notification.delivery.DeliveryState;
import cat.xarxa.notification.delivery.Outcome;
import cat.xarxa.notification.directory.DirectoryFixtures;
import cat.xarxa.notification.directory.Mandate;
import cat.xarxa.notification.directory.Recipient;
import cat.xarxa.notification.directory.Recipients.Holder;
import cat.xarxa.notification.directory.Role;
import cat.xarxa.notification.matching.Decision;
import cat.xarxa.notification.matching.MatchingFixtures;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.subscription.SubscriptionFixtures;
import cat.xarxa.notification.subscription.Wish;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** A network by chance, and what it publishes over some weeks: with the rules of the service, without its database. */
final class RandomNetwork {

    private static final DigestCalendar CALENDAR = CalendarFixtures.calendar();
    private static final List<ZoneId> ZONES = List.of(
            DigestCalendar.HOME, DigestCalendar.HOME, ZoneId.of("Atlantic/Canary"), ZoneId.of("America/Bogota"));

    /** Weeks in which clocks change, holidays lie or months end. */
    private static final List<LocalDate> BEGINNINGS = List.of(
            LocalDate.of(2026, 3, 20),
            LocalDate.of(2026, 3, 31),
            LocalDate.of(2026, 6, 15),
            LocalDate.of(2026, 9, 7),
            LocalDate.of(2026, 10, 5),
            LocalDate.of(2026, 10, 19),
            LocalDate.of(2026, 12, 1),
            LocalDate.of(2026, 12, 20));

    final Random chance;
    final List<Member> members = new ArrayList<>();
    final Map<UUID, Publication> ever = new HashMap<>();
    private final Map<UUID, Publication> published = new HashMap<>();
    private Instant now;
    private Instant awayUntil = Instant.MIN;

    RandomNetwork(long seed) {
        chance = new Random(seed);
        LocalDate day = BEGINNINGS.get(chance.nextInt(BEGINNINGS.size()));
        now = day.atStartOfDay(DigestCalendar.HOME).toInstant();
        for (int i = 1 + chance.nextInt(3); i > 0; i--) {
            members.add(new Member(ZONES.get(chance.nextInt(ZONES.size()))));
        }
    }

    /** Publishes, takes back, loses interest, goes away and comes back, for some weeks; then lets all be told. */
    void live() {
        for (int i = 4 + chance.nextInt(8); i > 0; i--) {
            pass(Duration.ofMinutes(chance.nextInt(3 * 24 * 60)));
            switch (chance.nextInt(10)) {
                case 0 -> takeBack();
                case 1 -> members.get(chance.nextInt(members.size())).loseInterest();
                case 2 -> awayUntil = now.plus(Duration.ofHours(chance.nextInt(70)));
                default -> publish();
            }
        }
        pass(Duration.ofDays(45));
    }

    /** Digests are made when they are due, or later where nobody is there. */
    private void pass(Duration time) {
        Instant end = now.plus(time);
        while (true) {
            Instant next = members.stream()
                    .flatMap(member -> member.held.stream())
                    .map(Delivery::digestDue)
                    .map(due -> due.isBefore(awayUntil) ? awayUntil : due)
                    .min(Instant::compareTo)
                    .orElse(Instant.MAX);
            if (next.isAfter(end)) {
                break;
            }
            now = next;
            members.forEach(Member::compile);
        }
        now = end;
    }

    private void publish() {
        Publication publication = RandomPublications.any(chance, published.values(), now);
        published.put(publication.id(), publication);
        ever.put(publication.id(), publication);
        UUID event = new UUID(chance.nextLong(), chance.nextLong());
        members.forEach(member -> member.tell(event, publication));
    }

    private void takeBack() {
        published.keySet().stream().findFirst().ifPresent(published::remove);
    }

    /** Somebody, and all that became of what they were to be told. */
    final class Member {

        final ZoneId zone;
        final Recipient person;
        final List<Wish> wishes = new ArrayList<>();
        final List<Delivery> atOnce = new ArrayList<>();
        final List<Delivery> held = new ArrayList<>();
        final List<Made> digests = new ArrayList<>();
        int concerned;

        private Member(ZoneId zone) {
            this.zone = zone;
            Mandate mandate = DirectoryFixtures.mandate(Role.TECHNICIAN, "manlleu");
            person = chance.nextInt(4) == 0 ? DirectoryFixtures.holderOf() : DirectoryFixtures.holderOf(mandate);
            for (int i = 1 + chance.nextInt(4); i > 0; i--) {
                wishes.add(SubscriptionFixtures.any(person, mandate, chance));
            }
        }

        private void loseInterest() {
            if (!wishes.isEmpty()) {
                wishes.remove(chance.nextInt(wishes.size()));
            }
        }

        private void tell(UUID event, Publication publication) {
            decide(publication).ifPresent(decision -> {
                concerned++;
                DeliveryKey key = DeliveryKey.of(event, person.id(), Channel.EMAIL);
                boolean forNow = decision.isForNow();
                Delivery mail = new Delivery(
                        key,
                        "slice",
                        publication.id(),
                        forNow ? DeliveryState.QUEUED : DeliveryState.HELD,
                        0,
                        decision.reasons(),
                        now,
                        forNow ? null : CALENDAR.soonest(decision.digests(), now, zone));
                (forNow ? atOnce : held).add(mail);
            });
        }

        private void compile() {
            List<Delivery> due =
                    held.stream().filter(mail -> !mail.digestDue().isAfter(now)).toList();
            if (due.isEmpty()) {
                return;
            }
            Map<UUID, Decision> wanted = new HashMap<>();
            published
                    .values()
                    .forEach(publication ->
                            decide(publication).ifPresent(decision -> wanted.put(publication.id(), decision)));
            Map<UUID, Instant> sent = new HashMap<>();
            atOnce.stream()
                    .filter(mail -> published.containsKey(mail.publication()))
                    .forEach(mail -> sent.merge(
                            published.get(mail.publication()).subject(), mail.at(), (a, b) -> a.isAfter(b) ? a : b));
            Gathering gathering = new Gathering(
                    Map.copyOf(published), wanted, sent, !person.mandates().isEmpty());
            digests.add(new Made(
                    now,
                    due,
                    gathering.of(due, person.id()),
                    Set.copyOf(wanted.keySet()),
                    Set.copyOf(published.keySet())));
            held.removeAll(due);
        }

        private Optional<Decision> decide(Publication publication) {
            return MatchingFixtures.decide(publication, new Holder(person.id(), person.mandates()), wishes);
        }
    }

    /** A digest, what it was made of, what the person wanted and what was there at that time. */
    record Made(Instant at, List<Delivery> taken, Gathering.Gathered gathered, Set<UUID> wanted, Set<UUID> there) {

        List<Outcome> ends() {
            return gathered.ends();
        }
    }
}
