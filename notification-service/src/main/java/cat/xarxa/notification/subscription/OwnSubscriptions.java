package cat.xarxa.notification.subscription;

import cat.xarxa.notification.directory.Recipient;
import cat.xarxa.notification.directory.Recipients;
import cat.xarxa.platform.audit.Audit;
import cat.xarxa.platform.id.Ids;
import cat.xarxa.platform.problem.ConflictException;
import cat.xarxa.platform.problem.NotFoundException;
import cat.xarxa.platform.transaction.Transactions;
import cat.xarxa.platform.web.Revision;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What people decide of their own subscriptions; somebody else's are to them as if there were none. */
@Component
public class OwnSubscriptions {

    /** More than anybody reads, and few enough for a fan-out to look at. */
    static final int MOST = 50;

    private final Subscriptions subscriptions;
    private final Recipients recipients;
    private final Transactions transactions;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    OwnSubscriptions(
            Subscriptions subscriptions,
            Recipients recipients,
            Transactions transactions,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.recipients = recipients;
        this.transactions = transactions;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * One of the person's own, ended or not.
     *
     * @throws NotFoundException when they have no such one
     */
    public Subscription get(UUID person, UUID id) {
        return subscriptions
                .find(id)
                .filter(subscription -> subscription.subscriber().person().equals(person))
                .orElseThrow(() -> new NotFoundException("subscription-unknown"));
    }

    /**
     * Begins one with these terms.
     *
     * @throws ConflictException when the person asks for just that already, or has {@value #MOST}
     */
    public Subscription choose(UUID person, Terms terms) {
        return transactions.inTransaction(() -> {
            List<Subscription> standing = subscriptions.of(person).stream()
                    .filter(Subscription::isActive)
                    .toList();
            refuseTwice(standing, terms);
            return begin(person, ids.next(), terms, standing.size());
        });
    }

    /**
     * Begins one that a guest has confirmed. Who asks for just that already gets it at the newest pace.
     *
     * @throws ConflictException when the guest has {@value #MOST}, or is erased
     */
    public Subscription ask(UUID person, UUID id, Terms terms) {
        return transactions.inTransaction(() -> {
            List<Subscription> standing = subscriptions.of(person).stream()
                    .filter(Subscription::isActive)
                    .toList();
            return standing.stream()
                    .filter(one -> one.terms().criteria().equals(terms.criteria()))
                    .findFirst()
                    .map(same -> changed(same, terms))
                    .orElseGet(() -> begin(person, id, terms, standing.size()));
        });
    }

    private Subscription begin(UUID person, UUID id, Terms terms, int standing) {
        if (standing >= MOST) {
            throw new ConflictException("too-many-subscriptions", MOST);
        }
        Recipient holder = recipients.admitted(person);
        if (holder.isErased()) {
            throw new ConflictException("person-erased");
        }
        Subscription chosen = Subscription.chosenBy(holder, id, terms, clock.instant());
        subscriptions.add(chosen);
        audit.append(SubscriptionActs.chosen(chosen));
        return chosen;
    }

    /**
     * Gives one other terms.
     *
     * @throws ConflictException when it has ended, or another one asks for just that
     */
    public Subscription change(UUID person, UUID id, Revision read, Terms terms) {
        return transactions.inTransaction(() -> {
            Subscription subscription = get(person, id);
            read.requireNewest(subscription.version());
            if (!subscription.terms().equals(terms)) {
                refuseTwice(
                        subscriptions.of(person).stream()
                                .filter(other -> other.isActive() && !other.id().equals(id))
                                .toList(),
                        terms);
            }
            return changed(subscription, terms);
        });
    }

    private Subscription changed(Subscription subscription, Terms terms) {
        Terms before = subscription.terms();
        if (!before.equals(terms)) {
            subscription.change(terms, clock.instant());
            subscriptions.keep(subscription);
            audit.append(SubscriptionActs.changed(subscription, before));
        }
        return subscription;
    }

    /** Ends one; once more changes nothing. */
    public Subscription end(UUID person, UUID id) {
        return transactions.inTransaction(() -> {
            Subscription subscription = get(person, id);
            if (subscription.isActive()) {
                subscription.end(EndedReason.UNSUBSCRIBED, clock.instant());
                subscriptions.keep(subscription);
                audit.append(SubscriptionActs.endedByHolder(subscription));
            }
            return subscription;
        });
    }

    private static void refuseTwice(List<Subscription> others, Terms terms) {
        if (others.stream().anyMatch(other -> other.terms().criteria().equals(terms.criteria()))) {
            throw new ConflictException("subscribed-already");
        }
    }
}
