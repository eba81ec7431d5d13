package cat.xarxa.platform.consumer;

import cat.xarxa.platform.consumer.deadletter.Books;
import cat.xarxa.platform.consumer.deadletter.Burial;
import cat.xarxa.platform.consumer.deadletter.DeadLetterRow;
import cat.xarxa.platform.consumer.failure.EventFailure;
import cat.xarxa.platform.consumer.failure.InfrastructureFailure;
import cat.xarxa.platform.consumer.order.Aggregate;
import cat.xarxa.platform.consumer.order.ParkedEvent;
import cat.xarxa.platform.consumer.order.Position;
import cat.xarxa.platform.consumer.order.Verdict;
import cat.xarxa.platform.consumer.received.EnvelopeReader;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Works off what waits for an aggregate, in order, each event in a transaction of its own. While it works behind a dead
 * letter, that goes on blocking: what arrives meanwhile waits at the end, and is worked off, too.
 */
final class Backlog {

    private final Intake intake;
    private final Burial burial;
    private final Books books;

    Backlog(Intake intake, Burial burial, Books books) {
        this.intake = intake;
        this.burial = burial;
        this.books = books;
    }

    /**
     * Works off all whose turn has come.
     *
     * @param behind the dead letter that they waited behind, null when they waited for an event to arrive
     * @return false when one of them has become a dead letter, and the rest waits behind it
     */
    boolean workOff(Subscription subscription, Aggregate aggregate, @Nullable DeadLetterRow behind) {
        AtomicReference<@Nullable ParkedEvent> tried = new AtomicReference<>();
        try {
            boolean more = true;
            while (more) {
                more = books.transactions().inTransaction(() -> step(subscription, aggregate, behind, tried));
            }
            return true;
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            EventFailure failure = EventFailure.of(e);
            ParkedEvent failed = tried.get();
            if (failure instanceof InfrastructureFailure || failed == null) {
                throw failure;
            }
            burial.bury(failed, behind, failure.reason());
            return false;
        }
    }

    /** Does one; says whether there may be more to do. */
    private boolean step(
            Subscription subscription,
            Aggregate aggregate,
            @Nullable DeadLetterRow behind,
            AtomicReference<@Nullable ParkedEvent> tried) {
        Position position = books.positions().of(aggregate);
        ParkedEvent first = books.parkedEvents().first(aggregate).orElse(null);
        tried.set(first);
        boolean ours = Objects.equals(position.blockedBy(), behind == null ? null : behind.id());
        if (!ours || first == null || judge(subscription, position, first) == Verdict.BEHIND_GAP) {
            end(position, behind, ours);
            return false;
        }
        books.parkedEvents().remove(first);
        Position left = position.oneLessParked();
        if (judge(subscription, position, first) == Verdict.NEXT) {
            intake.apply(subscription, left, EnvelopeReader.read(first.received()), first.received());
        } else {
            books.positions().save(left);
        }
        return true;
    }

    private static Verdict judge(Subscription subscription, Position position, ParkedEvent event) {
        return position.unblocked().judge(event.epoch(), event.sequence(), subscription.compacted());
    }

    private void end(Position position, @Nullable DeadLetterRow behind, boolean ours) {
        if (behind != null) {
            books.deadLetters().close(behind);
            if (ours) {
                books.positions().save(position.unblocked());
            }
        }
    }
}
