package cat.xarxa.notification.subscription;

import cat.xarxa.notification.directory.Mandate;
import cat.xarxa.notification.directory.Recipient;
import cat.xarxa.notification.subscription.criteria.Criteria;
import cat.xarxa.notification.subscription.criteria.Criterion;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Subscriptions that people hold. */
public final class SubscriptionFixtures {

    private SubscriptionFixtures() {}

    /** What comes with a mandate. */
    public static List<Subscription> broughtBy(Mandate mandate, Recipient holder) {
        return StandardWish.of(mandate.role()).stream()
                .map(wish -> Subscription.broughtBy(mandate, holder, wish))
                .toList();
    }

    /** What is asked for by what comes with a mandate. */
    public static List<Wish> wishes(Mandate mandate, Recipient holder) {
        return broughtBy(mandate, holder).stream().map(Subscription::wish).toList();
    }

    /** A wish of the holder's own. */
    public static Wish wish(Recipient holder, Mandate via, Frequency frequency, Criterion... criteria) {
        return new Wish(
                UUID.randomUUID(),
                holder.id(),
                via.org(),
                Interest.NETWORK_NEWS,
                Criteria.all(criteria),
                frequency,
                via.began());
    }

    /** Any wish, by chance. */
    public static Wish any(Recipient holder, Mandate via, Random chance) {
        List<Criterion> pool = List.of(
                Criterion.owner("xarxa"),
                Criterion.owner("vic"),
                Criterion.ownedByMembersOrAllies(),
                Criterion.type("NEWS"),
                Criterion.type("ALERT"),
                Criterion.theme("fons-europeus"),
                Criterion.theme("habitatge"),
                Criterion.ownComarca(),
                Criterion.territory("08112"));
        Frequency frequency = Frequency.values()[chance.nextInt(Frequency.values().length)];
        Criterion[] criteria = chance.ints(1 + chance.nextInt(3), 0, pool.size())
                .mapToObj(pool::get)
                .toArray(Criterion[]::new);
        return wish(holder, via, frequency, criteria);
    }
}
