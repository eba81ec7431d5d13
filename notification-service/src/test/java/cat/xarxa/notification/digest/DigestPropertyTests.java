package cat.xarxa.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.notification.delivery.Delivery;
import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.delivery.DeliveryState;
import cat.xarxa.notification.delivery.Outcome;
import cat.xarxa.notification.digest.RandomNetwork.Made;
import cat.xarxa.notification.digest.RandomNetwork.Member;
import cat.xarxa.notification.publication.Publication;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rule R17 over 10,000 networks by chance, in weeks in which clocks change and holidays lie; a seed repeats one. */
class DigestPropertyTests {

    private static final int NETWORKS = 10_000;

    /** Written down by hand, beside the library that the service asks. */
    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2026, 4, 3),
            LocalDate.of(2026, 4, 6),
            LocalDate.of(2026, 5, 1),
            LocalDate.of(2026, 6, 24),
            LocalDate.of(2026, 9, 11),
            LocalDate.of(2026, 10, 12),
            LocalDate.of(2026, 12, 8),
            LocalDate.of(2026, 12, 25),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 1, 6));

    @Test
    void tellsEachThreadOnceMissesNobodyAndIsNeverEmpty() {
        Map<String, Integer> seen = new HashMap<>();
        for (long seed = 1; seed <= NETWORKS; seed++) {
            RandomNetwork network = new RandomNetwork(seed);
            network.live();
            for (Member member : network.members) {
                try {
                    check(member, network.ever, seen);
                } catch (AssertionError e) {
                    throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
                }
            }
        }
        assertThat(seen.keySet())
                .as("all that may become of a mail has come up")
                .contains("IN_DIGEST", "SUPERSEDED", "SUPPRESSED", "RECALLED", "empty", "together", "late", "at once");
    }

    private static void check(Member member, Map<UUID, Publication> ever, Map<String, Integer> seen) {
        assertThat(member.held).as("held for ever").isEmpty();
        Set<DeliveryKey> ended = new HashSet<>();
        for (Made digest : member.digests) {
            isDueOnAWorkingMorning(member, digest, seen);
            tellsEachThreadOnce(digest, ever);
            tellsAllThatIsStillWanted(member, digest, ever);
            assertThat(digest.ends()).as("each mail ends once").hasSameSizeAs(digest.taken());
            for (Outcome end : digest.ends()) {
                assertThat(ended.add(end.key())).as("told twice").isTrue();
                seen.merge(end.state().name(), 1, Integer::sum);
            }
            seen.merge(digest.gathered().entries().isEmpty() ? "empty" : "mailed", 1, Integer::sum);
            if (digest.gathered().entries().size() > 1) {
                seen.merge("together", 1, Integer::sum);
            }
        }
        assertThat(member.atOnce)
                .extracting(Delivery::key)
                .as("in a digest, and at once")
                .noneMatch(ended::contains);
        seen.merge("at once", member.atOnce.size(), Integer::sum);
        assertThat(ended.size() + member.atOnce.size()).as("nobody is missed").isEqualTo(member.concerned);
    }

    private static void isDueOnAWorkingMorning(Member member, Made digest, Map<String, Integer> seen) {
        for (Delivery mail : digest.taken()) {
            ZonedDateTime due = mail.digestDue().atZone(member.zone);
            assertThat(due.toLocalTime()).isEqualTo(LocalTime.of(8, 0));
            assertThat(due.getDayOfWeek()).isNotIn(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
            assertThat(HOLIDAYS).doesNotContain(due.toLocalDate());
            assertThat(mail.digestDue()).isAfter(mail.at()).isBeforeOrEqualTo(digest.at());
            seen.merge(digest.at().equals(mail.digestDue()) ? "in time" : "late", 1, Integer::sum);
        }
    }

    private static void tellsEachThreadOnce(Made digest, Map<UUID, Publication> ever) {
        List<UUID> threads = digest.gathered().entries().stream()
                .map(entry -> ever.get(entry.publication()).subject())
                .toList();
        assertThat(threads).doesNotHaveDuplicates();
        List<Outcome> told = digest.ends().stream()
                .filter(end -> end.state() == DeliveryState.IN_DIGEST)
                .toList();
        assertThat(told.isEmpty())
                .as("a mail if and only if it tells something")
                .isEqualTo(threads.isEmpty());
    }

    /** What is still there, still wanted, and not told in a newer state at once. */
    private static void tellsAllThatIsStillWanted(Member member, Made digest, Map<UUID, Publication> ever) {
        Map<UUID, List<Delivery>> threads = digest.taken().stream()
                .filter(mail -> digest.wanted().contains(mail.publication()))
                .collect(Collectors.groupingBy(
                        mail -> ever.get(mail.publication()).subject()));
        Set<UUID> wanted = new HashSet<>();
        threads.forEach((subject, mails) -> {
            Delivery newest = mails.stream()
                    .reduce((a, b) -> b.at().isBefore(a.at()) ? a : b)
                    .orElseThrow();
            boolean overtaken = member.atOnce.stream()
                    .anyMatch(mail -> digest.there().contains(mail.publication())
                            && ever.get(mail.publication()).subject().equals(subject)
                            && mail.at().isAfter(newest.at())
                            && !mail.at().isAfter(digest.at()));
            if (!overtaken) {
                wanted.add(newest.publication());
            }
        });
        assertThat(digest.gathered().entries())
                .extracting(Digest.Entry::publication)
                .containsExactlyInAnyOrderElementsOf(wanted);
    }
}
