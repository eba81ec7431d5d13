package cat.xarxa.notification.fanout;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import cat.xarxa.notification.delivery.Delivery;
import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import cat.xarxa.notification.delivery.Ledger;
import cat.xarxa.notification.publication.Publication;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks up in the ledger what people were told of a post before something else is told of it. */
@Component
class Precedents {

    private final Runs runs;
    private final Ledger ledger;

    Precedents(Runs runs, Ledger ledger) {
        this.runs = runs;
        this.ledger = ledger;
    }

    /** What each of the people was told; without those who were told nothing. */
    Map<UUID, Precedent> of(Publication later, Collection<UUID> people) {
        return earlier(later)
                .flatMap(run -> ledger.of(run.id(), people).stream())
                .collect(groupingBy(row -> row.key().person()))
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, rows -> Precedent.of(rows.getValue())));
    }

    /** The keys of what the people were told on a channel, oldest first; not all need have a row. */
    List<DeliveryKey> keys(Publication later, Collection<UUID> people, Channel channel) {
        return earlier(later)
                .flatMap(run -> people.stream().map(person -> DeliveryKey.of(run.id(), person, channel)))
                .toList();
    }

    /** Those of the keys that have a row of the inbox that shows something: of each person the newest. */
    List<DeliveryKey> newestShown(Publication later, Collection<UUID> people) {
        return earlier(later)
                .flatMap(run -> ledger.of(run.id(), people).stream())
                .filter(Precedent::isShown)
                .collect(toMap(row -> row.key().person(), Delivery::key, (older, newer) -> newer))
                .values()
                .stream()
                .toList();
    }

    /** The tellings of the same post before, oldest first. */
    Stream<FanoutRun> earlier(Publication later) {
        return runs.about(List.of(later.subject())).stream()
                .filter(run -> !run.publication().equals(later.id()))
                .filter(run -> !run.publishedAt().isAfter(later.publishedAt()));
    }
}
