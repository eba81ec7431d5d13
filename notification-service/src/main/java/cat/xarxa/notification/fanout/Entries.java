package cat.xarxa.notification.fanout;

import static java.util.stream.Collectors.toSet;

import cat.xarxa.notification.delivery.Delivery;
import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import cat.xarxa.notification.delivery.DeliveryState;
import cat.xarxa.notification.delivery.Ledger;
import cat.xarxa.notification.figures.Figures;
import cat.xarxa.notification.matching.Decision;
import cat.xarxa.notification.position.Positions;
import cat.xarxa.notification.preference.Ruling;
import cat.xarxa.platform.trace.Step;
import cat.xarxa.platform.trace.Traces;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Turns what was decided in a slice into rows of the ledger, one for each person and channel. */
@Component
class Entries {

    private final Ledger ledger;
    private final Positions positions;
    private final Figures figures;
    private final Traces traces;
    private final Clock clock;

    Entries(Ledger ledger, Positions positions, Figures figures, Traces traces, Clock clock) {
        this.traces = traces;
        this.ledger = ledger;
        this.positions = positions;
        this.figures = figures;
        this.clock = clock;
    }

    /** Writes the rows and marks the slice as worked off. Who is told late says nothing of how fast telling is. */
    void enter(Slice slice, List<Decision> decisions, Map<UUID, Ruling> rulings, Instant publishedAt) {
        if (slice.isFresh()) {
            figures.told(publishedAt, decisions.size());
        }
        long position = positions.next(slice.range());
        Instant now = clock.instant();
        List<Delivery> rows = decisions.stream()
                .flatMap(decision ->
                        rows(slice, decision, Objects.requireNonNull(rulings.get(decision.person())), position, now))
                .toList();
        Step step = Step.of("write deliveries").with("xarxa.deliveries", String.valueOf(rows.size()));
        traces.during(step, () -> ledger.open(slice.run(), slice.id(), rows));
        slice.done();
    }

    /** The rows that would be written now. */
    List<Delivery> decided(Slice slice, List<Decision> decisions, Map<UUID, Ruling> rulings) {
        Instant now = clock.instant();
        return decisions.stream()
                .flatMap(decision ->
                        rows(slice, decision, Objects.requireNonNull(rulings.get(decision.person())), 0, now))
                .toList();
    }

    /** Those of the decisions whose people have not been told before. */
    List<Decision> fresh(Slice slice, List<Decision> decisions) {
        Set<DeliveryKey> told = ledger.present(
                decisions.stream().map(decision -> inbox(slice, decision)).collect(toSet()));
        return decisions.stream()
                .filter(decision -> !told.contains(inbox(slice, decision)))
                .toList();
    }

    private Stream<Delivery> rows(Slice slice, Decision decision, Ruling ruling, long position, Instant now) {
        return decision.channels().stream()
                .map(channel -> new Delivery(
                        DeliveryKey.of(slice.run(), decision.person(), channel),
                        slice.id(),
                        slice.publication(),
                        channel == Channel.INBOX ? DeliveryState.DELIVERED : ruling.state(),
                        position,
                        decision.reasons(),
                        now,
                        channel == Channel.INBOX ? null : ruling.digestDue(),
                        ruling.restraint()));
    }

    private static DeliveryKey inbox(Slice slice, Decision decision) {
        return DeliveryKey.of(slice.run(), decision.person(), Channel.INBOX);
    }
}
