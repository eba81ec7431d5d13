package cat.xarxa.notification.subscription;

import cat.xarxa.notification.directory.Role;
import cat.xarxa.notification.network.Network;
import cat.xarxa.notification.publication.PublicationKind;
import cat.xarxa.notification.subscription.criteria.Criteria;
import cat.xarxa.notification.subscription.criteria.Criterion;
import java.util.List;

/**
 * A subscription that comes by itself with a mandate; its holder may change or end it.
 *
 * @param interest what it is about
 * @param criteria what it asks for
 * @param frequency how soon
 */
record StandardWish(Interest interest, Criteria criteria, Frequency frequency) {

    private static final Criteria NETWORK_NEWS =
            Criteria.all(Criterion.kind(PublicationKind.POST), Criterion.owner(Network.SLUG));
    private static final Criteria ALLIED_POSTS =
            Criteria.all(Criterion.kind(PublicationKind.POST), Criterion.ownedByMembersOrAllies());
    private static final Criteria ACTIVITIES = Criteria.all(Criterion.kind(PublicationKind.ACTIVITY));
    private static final Criteria COMARCA_PROJECTS =
            Criteria.all(Criterion.kind(PublicationKind.PROJECT), Criterion.ownComarca());

    Terms terms() {
        return new Terms(criteria, frequency);
    }

    /**
     * What comes with a role. A technician's posts of members and allies are on every theme until the technician names
     * some; a substitute gets what the organ sends, and nothing by default.
     */
    static List<StandardWish> of(Role role) {
        return switch (role) {
            case TECHNICIAN ->
                List.of(
                        new StandardWish(Interest.NETWORK_NEWS, NETWORK_NEWS, Frequency.IMMEDIATE),
                        new StandardWish(Interest.ALLIED_POSTS, ALLIED_POSTS, Frequency.DAILY),
                        new StandardWish(Interest.ACTIVITIES, ACTIVITIES, Frequency.IMMEDIATE),
                        new StandardWish(Interest.COMARCA_PROJECTS, COMARCA_PROJECTS, Frequency.IMMEDIATE));
            case REPRESENTATIVE -> List.of(new StandardWish(Interest.NETWORK_NEWS, NETWORK_NEWS, Frequency.WEEKLY));
            case SUBSTITUTE -> List.of();
        };
    }
}
