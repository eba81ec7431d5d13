package cat.xarxa.notification.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;

import cat.xarxa.notification.directory.Mandate;
import cat.xarxa.notification.directory.Recipient;
import cat.xarxa.notification.subscription.criteria.Criteria;
import cat.xarxa.notification.subscription.criteria.Hook;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That somebody wants to be told of something, and how soon. It is never deleted: when it began and ended says, later
 * too, whether it stood when something was told.
 */
@AggregateRoot
@Document("subscriptions")
public class Subscription {

    @Identity
    @Id
    private final UUID id;

    private final Subscriber subscriber;
    private final Interest interest;
    private final Criteria criteria;
    private final Frequency frequency;
    private final Instant began;
    private final String hook;
    private State state = State.ACTIVE;
    private @Nullable Instant ended;
    private @Nullable EndedReason endedReason;

    /** Read by the mapping: raised with every change, so that two transactions that change it collide. */
    @SuppressWarnings("UnusedVariable")
    @Version
    private @Nullable Long version;

    @PersistenceCreator
    Subscription(
            UUID id,
            Subscriber subscriber,
            Interest interest,
            Criteria criteria,
            Frequency frequency,
            Instant began,
            String hook) {
        this.id = id;
        this.subscriber = subscriber;
        this.interest = interest;
        this.criteria = criteria;
        this.frequency = frequency;
        this.began = began;
        this.hook = hook;
    }

    /** Begins one that comes with a mandate; the same mandate and interest make the same subscription, once. */
    static Subscription broughtBy(Mandate mandate, Recipient holder, StandardWish wish) {
        return new Subscription(
                UUID.nameUUIDFromBytes((mandate.id() + "/" + wish.interest()).getBytes(UTF_8)),
                new Subscriber(holder.id(), holder.ordinal(), mandate.id(), mandate.org()),
                wish.interest(),
                wish.criteria(),
                wish.frequency(),
                mandate.began(),
                Hook.of(wish.criteria()));
    }

    /** The like for whoever takes over: the one that their own mandate would bring, as this one stands. */
    Subscription passedTo(Subscriber heir, Instant now) {
        UUID passed = UUID.nameUUIDFromBytes((heir.via() + "/" + interest).getBytes(UTF_8));
        return new Subscription(passed, heir, interest, criteria, frequency, now, hook);
    }

    /** Ends it; one that has ended stays as it ended. */
    void end(EndedReason reason, Instant now) {
        if (state == State.ACTIVE) {
            state = State.ENDED;
            ended = now;
            endedReason = reason;
        }
    }

    /** What it asks for while it is active. */
    Wish wish() {
        return new Wish(id, subscriber.person(), subscriber.org(), interest, criteria, frequency, began);
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    public UUID id() {
        return id;
    }

    public Subscriber subscriber() {
        return subscriber;
    }

    public Interest interest() {
        return interest;
    }

    public Criteria criteria() {
        return criteria;
    }

    public Frequency frequency() {
        return frequency;
    }

    public Instant began() {
        return began;
    }

    public State state() {
        return state;
    }

    public Optional<EndedReason> endedReason() {
        return Optional.ofNullable(endedReason);
    }

    String hook() {
        return hook;
    }

    Optional<Instant> ended() {
        return Optional.ofNullable(ended);
    }

    /** Whether it still stands. */
    public enum State {
        ACTIVE,
        ENDED
    }

    /**
     * Who subscribes.
     *
     * @param ordinal the person's, by which a slice finds all subscriptions of its range at once
     * @param via the mandate that it came with
     * @param org the organisation of that mandate
     */
    public record Subscriber(UUID person, int ordinal, UUID via, String org) {}
}
