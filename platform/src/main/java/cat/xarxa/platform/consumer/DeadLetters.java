package cat.xarxa.platform.consumer;

import cat.xarxa.platform.consumer.deadletter.Books;
import cat.xarxa.platform.consumer.deadletter.DeadLetterRow;
import cat.xarxa.platform.consumer.failure.EventFailure;
import cat.xarxa.platform.consumer.failure.InfrastructureFailure;
import cat.xarxa.platform.consumer.order.Aggregate;
import cat.xarxa.platform.consumer.order.Position;
import cat.xarxa.platform.consumer.order.Verdict;
import cat.xarxa.platform.consumer.received.EnvelopeReader;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * What the consumers of this service could not take, and what may be done about it. Each act has transactions of its
 * own: what fails half-way in one leaves nothing, even if the caller's transaction goes on.
 */
public final class DeadLetters {

    private final EventConsumers consumers;
    private final Intake intake;
    private final Backlog backlog;
    private final Books books;

    DeadLetters(EventConsumers consumers, Intake intake, Backlog backlog, Books books) {
        this.consumers = consumers;
        this.intake = intake;
        this.backlog = backlog;
        this.books = books;
    }

    /** The open ones, oldest first. */
    public List<DeadLetter> open(int limit) {
        return books.deadLetters().open(limit).stream().map(this::shown).toList();
    }

    /** How many are open, counted up to a hundred thousand. */
    public long countOpen() {
        return books.deadLetters().countOpen();
    }

    /** One of them, open or closed. */
    public Optional<DeadLetter> find(String id) {
        return books.deadLetters().find(id).map(this::shown);
    }

    /**
     * Forgets all dead letters of a person's own topics, whose aggregate is the person: they quote what was sealed, or
     * the key itself. To be used when the person is erased, within the caller's transaction.
     *
     * @return how many there were
     */
    public int forget(UUID person) {
        return Math.toIntExact(books.deadLetters().forget(person.toString()));
    }

    /**
     * Tries it again, and then in order what waits behind it.
     *
     * @param beside runs in the transaction that brings it about, with whether this one is taken now
     * @return false when it, or one behind it, cannot be taken still; that one is an open dead letter
     * @throws NoSuchElementException when no such dead letter is open
     */
    public boolean redrive(String id, Consumer<Boolean> beside) {
        return books.transactions().apart(() -> redriveNow(id, beside));
    }

    private boolean redriveNow(String id, Consumer<Boolean> beside) {
        DeadLetterRow dead = openRow(id);
        Aggregate aggregate = dead.aggregate();
        EventConsumer consumer = consumers.named(dead.consumer());
        try {
            if (aggregate == null) {
                consumer.take(dead.received());
                books.transactions().inTransaction(() -> {
                    books.deadLetters().close(dead);
                    beside.accept(true);
                });
                return true;
            }
            books.transactions().inTransaction(() -> {
                replay(consumer.subscription(), dead, aggregate);
                beside.accept(true);
            });
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            EventFailure failure = EventFailure.of(e);
            if (failure instanceof InfrastructureFailure) {
                throw failure;
            }
            books.transactions().inTransaction(() -> {
                books.deadLetters().failedAgain(id, failure.reason());
                beside.accept(false);
            });
            return false;
        }
        return backlog.workOff(consumer.subscription(), aggregate, dead);
    }

    /**
     * Tries it out: whatever it does is undone.
     *
     * @return what would prevent it from being taken now, empty when nothing would
     * @throws NoSuchElementException when no such dead letter is open
     */
    public Optional<String> tryOut(String id) {
        return books.transactions().apart(() -> tryOutNow(id));
    }

    private Optional<String> tryOutNow(String id) {
        DeadLetterRow dead = openRow(id);
        EventConsumer consumer = consumers.named(dead.consumer());
        return Trial.of(books.transactions(), () -> {
            Aggregate aggregate = dead.aggregate();
            if (aggregate == null) {
                consumer.take(dead.received());
            } else {
                replay(consumer.subscription(), dead, aggregate);
            }
        });
    }

    /**
     * Gives it up, and goes on with what waits behind it.
     *
     * @param beside runs in the transaction that gives it up
     * @return false when one of those cannot be taken; that one is an open dead letter
     * @throws NoSuchElementException when no such dead letter is open
     */
    public boolean discard(String id, String reason, Runnable beside) {
        return books.transactions().apart(() -> discardNow(id, reason, beside));
    }

    private boolean discardNow(String id, String reason, Runnable beside) {
        DeadLetterRow dead = openRow(id);
        Aggregate aggregate = dead.aggregate();
        books.transactions().inTransaction(() -> {
            books.deadLetters().doom(id, reason);
            beside.run();
            if (aggregate == null) {
                books.deadLetters().close(openRow(id));
            } else {
                pass(books.positions().of(aggregate), EnvelopeReader.read(dead.received()));
            }
        });
        return aggregate == null
                || backlog.workOff(consumers.named(dead.consumer()).subscription(), aggregate, openRow(id));
    }

    private void replay(Subscription subscription, DeadLetterRow dead, Aggregate aggregate) {
        EventEnvelope envelope = EnvelopeReader.read(dead.received());
        Position position = books.positions().of(aggregate);
        if (subscription.compacted()) {
            books.deadLetters().close(dead);
        }
        Verdict verdict = position.unblocked().judge(envelope.epoch(), envelope.sequence(), subscription.compacted());
        switch (verdict) {
            case NEXT -> intake.apply(subscription, position, envelope, dead.received());
            case OLD -> {}
            case BEHIND_GAP, BEHIND_DEAD_LETTER ->
                throw new IllegalStateException("an event before it has not been applied");
        }
    }

    private void pass(Position position, EventEnvelope envelope) {
        if (position.unblocked().judge(envelope.epoch(), envelope.sequence(), false) != Verdict.OLD) {
            books.positions().save(position.at(envelope.epoch(), envelope.sequence()));
        }
    }

    private DeadLetterRow openRow(String id) {
        return books.deadLetters()
                .find(id)
                .filter(DeadLetterRow::isOpen)
                .orElseThrow(() -> new NoSuchElementException("no dead letter is open with the id " + id));
    }

    private DeadLetter shown(DeadLetterRow row) {
        Aggregate aggregate = row.aggregate();
        return DeadLetter.of(row, aggregate == null ? 0 : books.parkedEvents().count(aggregate));
    }
}
