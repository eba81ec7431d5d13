package cat.xarxa.notification.digest;

import cat.xarxa.notification.calendar.DigestCalendar;
import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.delivery.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What a person was told at a time at which a digest was due. There is one, also when nothing was left to tell and no
 * mail went out: what comes later for the same time waits for the next.
 *
 * @param id the source event of its mail, made of person and time: whoever makes it once more makes the same
 * @param zone where the person lived then, null in digests of old: Europe/Madrid
 * @param entries the newest state of each thread
 * @param taken how many held mails came to their end with it
 */
@AggregateRoot
@Document("digests")
record Digest(
        @Identity @Id UUID id,
        UUID run,
        UUID person,
        Instant due,
        @Nullable String zone,
        List<Entry> entries,
        int taken,
        Instant made) {

    Digest {
        entries = List.copyOf(entries);
    }

    /** The key of its mail. */
    static DeliveryKey key(UUID person, Instant due) {
        return DeliveryKey.ofDigest(person, due);
    }

    /** The day on which it comes, where its reader lives. */
    LocalDate day() {
        return due.atZone(zone == null ? DigestCalendar.HOME : ZoneId.of(zone)).toLocalDate();
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** All that its entries are told for, each once. */
    List<Reason> reasons() {
        return entries.stream()
                .flatMap(entry -> entry.reasons().stream())
                .distinct()
                .toList();
    }

    /**
     * One thread.
     *
     * @param publication its newest state
     * @param reasons for which the person is told of it, as things stood when the digest was made
     */
    record Entry(UUID publication, List<Reason> reasons) {

        Entry {
            reasons = List.copyOf(reasons);
        }
    }
}
