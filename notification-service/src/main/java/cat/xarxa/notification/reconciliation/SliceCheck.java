package cat.xarxa.notification.reconciliation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cat.xarxa.notification.delivery.Delivery;
import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import cat.xarxa.notification.delivery.DeliveryState;
import cat.xarxa.notification.delivery.Ledger;
import cat.xarxa.notification.directory.RecipientRange;
import cat.xarxa.notification.directory.Recipients;
import cat.xarxa.notification.directory.Recipients.Holder;
import cat.xarxa.notification.fanout.Decisions;
import cat.xarxa.notification.fanout.FanoutReports;
import cat.xarxa.notification.fanout.FanoutReports.Run;
import cat.xarxa.notification.matching.Decision;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.Publications;
import cat.xarxa.notification.reconciliation.Difference.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks the rows of one range of recipients; to be called in a transaction, so that all it reads is of one moment. */
@Component
class SliceCheck {

    private final Recipients recipients;
    private final FanoutReports reports;
    private final Publications publications;
    private final Decisions decisions;
    private final Ledger ledger;
    private final Grounds grounds;

    SliceCheck(
            Recipients recipients,
            FanoutReports reports,
            Publications publications,
            Decisions decisions,
            Ledger ledger,
            Grounds grounds) {
        this.recipients = recipients;
        this.reports = reports;
        this.publications = publications;
        this.decisions = decisions;
        this.ledger = ledger;
        this.grounds = grounds;
    }

    /**
     * What is not as it should be in a range.
     *
     * @param overdue what is older should have come to its end
     */
    List<Difference> differences(Run told, Publication publication, RecipientRange range, Instant overdue) {
        UUID run = told.sourceEvent();
        List<UUID> people = recipients.in(range).stream().map(Holder::id).toList();
        List<Delivery> rows = ledger.of(run, people);
        Map<UUID, List<Delivery>> byPerson =
                rows.stream().collect(groupingBy(row -> row.key().person()));
        Set<Delivery> unfounded = grounds.lacking(publication, rows, reports.toldBefore(publication, people));
        Optional<String> pending = reports.pending(run, range);
        Map<UUID, Decision> due = pending.isPresent() || told.isRecalled() || publications.isOvertaken(publication)
                ? Map.of()
                : due(publication, range);
        String slice = FanoutReports.slice(run, range);
        Stream<Difference> ofRows = people.stream()
                .flatMap(person -> new Account(told, publication, person, slice, due.get(person))
                        .differences(byChannel(byPerson.getOrDefault(person, List.of())), unfounded, overdue));
        return Stream.of(ofRows, late(pending, publication, overdue), ofDigests(rows, overdue))
                .flatMap(differences -> differences)
                .toList();
    }

    /** What was told in a digest is there only if that one's own mail is. */
    private Stream<Difference> ofDigests(List<Delivery> rows, Instant overdue) {
        Set<DeliveryKey> wanted = rows.stream()
                .filter(row -> row.state() == DeliveryState.IN_DIGEST)
                .flatMap(row -> Stream.ofNullable(row.digestDue())
                        .map(due -> DeliveryKey.ofDigest(row.key().person(), due)))
                .collect(toSet());
        Map<DeliveryKey, Delivery> there = ledger.find(wanted).stream().collect(toMap(Delivery::key, mail -> mail));
        return wanted.stream().flatMap(key -> ofDigest(key, there.get(key), overdue));
    }

    private static Stream<Difference> ofDigest(DeliveryKey key, @Nullable Delivery mail, Instant overdue) {
        if (mail == null) {
            return Stream.of(new Difference(Kind.MISSING, key.text(), null));
        }
        return !mail.state().isTerminal() && mail.awaited().isBefore(overdue)
                ? Stream.of(
                        new Difference(Kind.OVERDUE, key.text(), mail.state().name()))
                : Stream.empty();
    }

    private Map<UUID, Decision> due(Publication publication, RecipientRange range) {
        return decisions.late(publication, range).stream().collect(toMap(Decision::person, decision -> decision));
    }

    private static Stream<Difference> late(Optional<String> pending, Publication publication, Instant overdue) {
        return pending
                .filter(slice -> publication.publishedAt().isBefore(overdue))
                .map(slice -> new Difference(Kind.OVERDUE, slice, "PENDING"))
                .stream();
    }

    private static Map<Channel, Delivery> byChannel(List<Delivery> rows) {
        return rows.stream().collect(toMap(row -> row.key().channel(), row -> row));
    }
}
