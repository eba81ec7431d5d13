package cat.xarxa.notification.subscription;

import static cat.xarxa.notification.directory.DirectoryFixtures.holderOf;
import static cat.xarxa.notification.directory.DirectoryFixtures.mandate;
import static cat.xarxa.notification.publication.PublicationFixtures.as;
import static cat.xarxa.notification.publication.PublicationFixtures.networkNews;
import static cat.xarxa.notification.publication.PublicationFixtures.newsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import cat.xarxa.notification.directory.Mandate;
import cat.xarxa.notification.directory.Organisation.Home;
import cat.xarxa.notification.directory.Recipient;
import cat.xarxa.notification.directory.Role;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.PublicationKind;
import cat.xarxa.notification.publication.Territories;
import cat.xarxa.notification.subscription.criteria.Subject;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The subscriptions that come with a mandate. */
class StandardWishTests {

    private static final Territories TERRITORIES = new Territories();
    private static final Home OSONA = new Home("osona", "08112");

    @Test
    void tellsATechnicianTheNetworksNewsAtOnce() {
        assertThat(matches(Role.TECHNICIAN, networkNews()))
                .containsExactly(entry(Interest.NETWORK_NEWS, Frequency.IMMEDIATE));
    }

    @Test
    void tellsATechnicianPostsOfMembersAndAlliesDaily() {
        assertThat(matches(Role.TECHNICIAN, newsOf("vic")))
                .containsExactly(entry(Interest.ALLIED_POSTS, Frequency.DAILY));
        assertThat(matches(Role.TECHNICIAN, newsOf("coopcat")))
                .containsExactly(entry(Interest.ALLIED_POSTS, Frequency.DAILY));
    }

    @Test
    void tellsATechnicianEveryActivityAtOnce() {
        assertThat(matches(Role.TECHNICIAN, as(PublicationKind.ACTIVITY)))
                .containsExactly(entry(Interest.ACTIVITIES, Frequency.IMMEDIATE));
    }

    @Test
    void tellsATechnicianTheProjectsOfTheOwnComarcaAtOnceAndOfNoOther() {
        assertThat(matches(Role.TECHNICIAN, as(PublicationKind.PROJECT, "08298")))
                .containsExactly(entry(Interest.COMARCA_PROJECTS, Frequency.IMMEDIATE));
        assertThat(matches(Role.TECHNICIAN, as(PublicationKind.PROJECT, "08019")))
                .isEmpty();
    }

    @Test
    void tellsARepresentativeTheNetworksNewsWeeklyAndNothingElse() {
        assertThat(matches(Role.REPRESENTATIVE, networkNews()))
                .containsExactly(entry(Interest.NETWORK_NEWS, Frequency.WEEKLY));
        assertThat(matches(Role.REPRESENTATIVE, newsOf("vic"))).isEmpty();
        assertThat(matches(Role.REPRESENTATIVE, as(PublicationKind.ACTIVITY))).isEmpty();
    }

    @Test
    void bringsASubstituteNothing() {
        assertThat(StandardWish.of(Role.SUBSTITUTE)).isEmpty();
    }

    private static Map<Interest, Frequency> matches(Role role, Publication publication) {
        Mandate mandate = mandate(role, "manlleu");
        Recipient holder = holderOf(mandate);
        Subject subject = new Subject(publication, TERRITORIES.concernedBy(publication.territories()), OSONA);
        return SubscriptionFixtures.wishes(mandate, holder).stream()
                .filter(wish -> wish.wants(subject))
                .collect(Collectors.toMap(Wish::interest, Wish::frequency));
    }
}
