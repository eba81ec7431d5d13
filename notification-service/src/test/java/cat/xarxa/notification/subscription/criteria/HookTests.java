package cat.xarxa.notification.subscription.criteria;

import static cat.xarxa.notification.publication.PublicationFixtures.alertFor;
import static cat.xarxa.notification.publication.PublicationFixtures.as;
import static cat.xarxa.notification.publication.PublicationFixtures.networkNews;
import static cat.xarxa.notification.publication.PublicationFixtures.newsOf;
import static cat.xarxa.notification.publication.PublicationFixtures.recording;
import static org.assertj.core.api.Assertions.assertThat;

import cat.xarxa.notification.directory.Organisation.Home;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.PublicationKind;
import cat.xarxa.notification.publication.Territories;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HookTests {

    private static final Territories TERRITORIES = new Territories();
    private static final Home OSONA = new Home("osona", "08112");
    private static final List<Criterion> POOL = List.of(
            Criterion.kind(PublicationKind.POST),
            Criterion.kind(PublicationKind.PROJECT),
            Criterion.type("NEWS"),
            Criterion.owner("xarxa"),
            Criterion.owner("vic"),
            Criterion.ownedByMembersOrAllies(),
            Criterion.theme("fons-europeus"),
            Criterion.theme("habitatge"),
            Criterion.territory("08112"),
            Criterion.territory("osona"),
            Criterion.ownComarca(),
            Criterion.owner("respon-cat"),
            Criterion.series("economies"),
            Criterion.activity(as(PublicationKind.ACTIVITY).subject()));
    private static final List<Publication> PUBLICATIONS = List.of(
            networkNews(),
            newsOf("vic"),
            alertFor("08298"),
            alertFor("osona", "08019"),
            as(PublicationKind.PROJECT, "08112"),
            as(PublicationKind.ACTIVITY),
            recording());

    @Test
    void isTheRarestThingThatIsAskedFor() {
        assertThat(Hook.of(Criteria.all(Criterion.kind(PublicationKind.POST), Criterion.owner("vic"))))
                .isEqualTo("OWNER:vic");
        assertThat(Hook.of(Criteria.all(Criterion.kind(PublicationKind.ACTIVITY))))
                .isEqualTo("KIND:ACTIVITY");
    }

    @Test
    void isAnythingForWhatAsksForOneOfSeveral() {
        assertThat(Hook.of(new Criteria(List.of(), List.of(Criterion.owner("vic")))))
                .isEqualTo(Hook.ANYTHING);
    }

    @Test
    void sparesAPostTheSubscriptionsToActivities() {
        assertThat(Hook.of(networkNews(), Set.of())).doesNotContain("KIND:ACTIVITY", "OWNER:vic");
    }

    /** Nobody is missed: whatever fits a publication hangs on one of its hooks. */
    @Test
    void isAmongThoseOfEveryPublicationThatFits() {
        Random chance = new Random(42);
        int fitting = 0;
        for (int i = 0; i < 5_000; i++) {
            Criteria criteria = new Criteria(some(chance, 1 + chance.nextInt(3)), some(chance, chance.nextInt(3)));
            Publication publication = PUBLICATIONS.get(chance.nextInt(PUBLICATIONS.size()));
            Set<String> concerned = TERRITORIES.concernedBy(publication.territories());
            if (criteria.fit(new Subject(publication, concerned, OSONA))) {
                fitting++;
                assertThat(Hook.of(publication, concerned)).contains(Hook.of(criteria));
            }
        }
        assertThat(fitting).isGreaterThan(200);
    }

    private static List<Criterion> some(Random chance, int count) {
        List<Criterion> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(POOL.get(chance.nextInt(POOL.size())));
        }
        return some;
    }
}
