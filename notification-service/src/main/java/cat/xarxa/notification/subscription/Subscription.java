package cat.xarxa.notification.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;

import cat.xarxa.notification.directory.Mandate;
import cat.xarxa.notification.directory.Recipient;
import cat.xarxa.notification.subscription.criteria.Criteria;
import cat.xarxa.notification.subscription.criteria.Hook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    private final Instant began;
    private Criteria criteria;
    private Frequency frequency;
    private String hook;
    private @Nullable Instant changed;
    private @Nullable List<Former> former;
    private State state = State.ACTIVE;
    private @Nullable Instant ended;
    private @Nullable EndedReason endedReason;

    /** Raised with every change, so that two transactions that change it collide. */
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
        Subscriber subscriber = new Subscriber(holder.id(), holder.ordinal(), mandate.id(), mandate.org());
        return begun(
                brought(mandate.id(), wish.interest()), subscriber, wish.interest(), wish.terms(), mandate.began());
    }

    /** Begins one that somebody puts together; it comes with no mandate, and goes with none. */
    static Subscription chosenBy(Recipient holder, UUID id, Terms terms, Instant now) {
        Subscriber subscriber = new Subscriber(holder.id(), holder.ordinal(), null, null);
        return begun(id, subscriber, Interest.OWN_CHOICE, terms, now);
    }

    /** The like for whoever takes over with a mandate: the one that this would bring, as this one stands. */
    Subscription passedTo(Subscriber heir, Instant now) {
        return begun(brought(Objects.requireNonNull(heir.via()), interest), heir, interest, terms(), now);
    }

    private static Subscription begun(UUID id, Subscriber subscriber, Interest interest, Terms terms, Instant began) {
        Criteria criteria = terms.criteria();
        return new Subscription(id, subscriber, interest, criteria, terms.frequency(), began, Hook.of(criteria));
    }

    private static UUID brought(UUID mandate, Interest interest) {
        return UUID.nameUUIDFromBytes((mandate + "/" + interest).getBytes(UTF_8));
    }

    /**
     * Asks for something else, or at another pace, from now on; what it asked for before is kept.
     *
     * @throws SubscriptionEnded when it has ended
     */
    void change(Terms terms, Instant now) {
        if (!isActive()) {
            throw new SubscriptionEnded();
        }
        List<Former> versions = new ArrayList<>(former());
        versions.add(new Former(criteria, frequency, now));
        former = versions;
        criteria = terms.criteria();
        frequency = terms.frequency();
        hook = Hook.of(criteria);
        changed = now;
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
        return new Wish(
                id,
                subscriber.person(),
                subscriber.org(),
                interest,
                criteria,
                frequency,
                changed == null ? began : changed);
    }

    /** What it asked for at a moment, while it stood. */
    Optional<Wish> wishAt(Instant moment) {
        if (began.isAfter(moment) || (ended != null && !ended.isAfter(moment))) {
            return Optional.empty();
        }
        Wish now = wish();
        return Optional.of(former().stream()
                .filter(version -> version.until().isAfter(moment))
                .findFirst()
                .map(version -> now.as(version.criteria(), version.frequency()))
                .orElse(now));
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

    public Instant began() {
        return began;
    }

    public State state() {
        return state;
    }

    public Optional<EndedReason> endedReason() {
        return Optional.ofNullable(endedReason);
    }

    /** What it asks for now. */
    public Terms terms() {
        return new Terms(criteria, frequency);
    }

    /** What it asked for before, oldest first. */
    List<Former> former() {
        return former == null ? List.of() : former;
    }

    /** Of the stored document, from 0 on. */
    public long version() {
        return version == null ? 0 : version;
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
     * @param via the mandate that it came with, null for what the person has chosen themselves
     * @param org the organisation of that mandate
     */
    public record Subscriber(
            UUID person,
            int ordinal,
            @Nullable UUID via,
            @Nullable String org) {}

    /** What it asked for until it was changed. */
    record Former(Criteria criteria, Frequency frequency, Instant until) {}
}
