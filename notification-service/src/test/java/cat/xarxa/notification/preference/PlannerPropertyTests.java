package cat.xarxa.notification.preference;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.preference.RandomReaders.Person;
import cat.xarxa.notification.preference.RandomReaders.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Over 10,000 networks by chance, in days in which clocks change and holidays lie: nobody is missed, nobody is told
 * twice, nobody is disturbed in their quiet time or more often a day than they want. A seed repeats one.
 */
class PlannerPropertyTests {

    private static final int NETWORKS = 10_000;

    @Test
    void missesNobodyTellsNobodyTwiceAndKeepsToWhatEachPrefers() {
        Map<String, Integer> seen = new HashMap<>();
        for (long seed = 1; seed <= NETWORKS; seed++) {
            RandomReaders network = new RandomReaders(seed);
            network.live();
            for (Person person : network.people) {
                try {
                    check(person, seen);
                } catch (AssertionError e) {
                    throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
                }
            }
        }
        assertThat(seen.keySet())
                .as("all that may become of a mail has come up")
                .contains("Now", "Later", "InDigest", "Overflow", "Suppressed", "owed", "urgent later", "told again");
    }

    private static void check(Person person, Map<String, Integer> seen) {
        assertThat(person.mails.keySet().stream().map(DeliveryKey::sourceEvent).collect(Collectors.toSet()))
                .as("whoever is concerned is ruled on, and nobody else")
                .isEqualTo(person.concerned.keySet());
        assertThat(person.mails).as("once for each event").hasSameSizeAs(person.concerned);
        Map<LocalDate, Integer> places = new HashMap<>();
        person.mails.values().forEach(told -> {
            check(person, told, places);
            seen.merge(told.ruling().getClass().getSimpleName(), 1, Integer::sum);
            if (told.category().isMandatory()) {
                seen.merge("owed", 1, Integer::sum);
            } else if (told.category() == Category.ALERTS && told.ruling() instanceof Ruling.Later) {
                seen.merge("urgent later", 1, Integer::sum);
            }
        });
        if (person.concerned.values().stream().anyMatch(times -> times > 1)) {
            seen.merge("told again", 1, Integer::sum);
        }
    }

    private static void check(Person person, Told told, Map<LocalDate, Integer> places) {
        boolean off = !told.preference().allowsMail(told.category());
        switch (told.ruling()) {
            case Ruling.Suppressed suppressed ->
                assertThat(off)
                        .as("only what was turned off is not mailed: " + suppressed)
                        .isTrue();
            case Ruling.InDigest digest -> {
                assertThat(off || told.forNow()).isFalse();
                isOnAMorningToCome(person, told, digest.digestDue());
            }
            case Ruling.Overflow overflow -> {
                assertThat(off || !told.forNow() || told.category().isMandatory())
                        .isFalse();
                assertThat(told.sent().getOrDefault(wouldGo(person, told), 0))
                        .as("too much for that day")
                        .isGreaterThanOrEqualTo(told.preference().cap());
                isOnAMorningToCome(person, told, overflow.digestDue());
            }
            case Ruling.Now now -> {
                assertThat(off || !told.forNow()).isFalse();
                if (now.countsOn() != null) {
                    disturbsNobody(person, told, told.at(), now.countsOn(), places);
                } else {
                    assertThat(told.category().isMandatory()).isTrue();
                }
            }
            case Ruling.HeldBack held ->
                throw new AssertionError("nothing is held back by what people prefer: " + held);
            case Ruling.InInboxOnly inbox -> throw new AssertionError("a mail was to go: " + inbox);
            case Ruling.Later later -> {
                assertThat(off || !told.forNow() || told.category().isMandatory())
                        .isFalse();
                assertThat(later.until()).isAfter(told.at());
                assertThat(QuietFixtures.isQuiet(told.preference().quiet(), told.at(), person.zone))
                        .as("put off without need")
                        .isTrue();
                disturbsNobody(person, told, later.until(), later.countsOn(), places);
            }
        }
    }

    private static void disturbsNobody(
            Person person, Told told, Instant goes, LocalDate day, Map<LocalDate, Integer> places) {
        assertThat(QuietFixtures.isQuiet(told.preference().quiet(), goes, person.zone))
                .as("in a quiet time: " + told)
                .isFalse();
        assertThat(day).isEqualTo(goes.atZone(person.zone).toLocalDate());
        assertThat(places.merge(day, 1, Integer::sum))
                .as("more than wanted on " + day)
                .isLessThanOrEqualTo(told.preference().cap());
    }

    private static LocalDate wouldGo(Person person, Told told) {
        return told.preference()
                .quiet()
                .endAfter(told.at(), person.zone, QuietFixtures.CALENDAR::isHoliday)
                .atZone(person.zone)
                .toLocalDate();
    }

    private static void isOnAMorningToCome(Person person, Told told, Instant digest) {
        assertThat(digest).isAfter(told.at());
        assertThat(digest.atZone(person.zone).toLocalTime()).isEqualTo(LocalTime.of(8, 0));
    }
}
