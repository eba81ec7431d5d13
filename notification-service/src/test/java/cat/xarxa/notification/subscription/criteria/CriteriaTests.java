package cat.xarxa.notification.subscription.criteria;

import static cat.xarxa.notification.publication.PublicationFixtures.alertFor;
import static cat.xarxa.notification.publication.PublicationFixtures.as;
import static cat.xarxa.notification.publication.PublicationFixtures.networkNews;
import static cat.xarxa.notification.publication.PublicationFixtures.newsOf;
import static cat.xarxa.notification.publication.PublicationFixtures.recording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.notification.directory.Organisation.Home;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.PublicationKind;
import cat.xarxa.notification.publication.Territories;
import java.util.List;
import org.junit.jupiter.api.Test;

class CriteriaTests {

    private static final Territories TERRITORIES = new Territories();
    private static final Home OSONA = new Home("osona", "08112");

    @Test
    void fitWhenAllOfAllFit() {
        Criteria both = Criteria.all(Criterion.owner("xarxa"), Criterion.theme("fons-europeus"));

        assertThat(both.fit(seen(networkNews(), OSONA))).isTrue();
        assertThat(both.fit(seen(newsOf("vic"), OSONA))).isFalse();
    }

    @Test
    void fitWhenOneOfAnyFits() {
        Criteria either = new Criteria(List.of(), List.of(Criterion.owner("vic"), Criterion.owner("girona")));

        assertThat(either.fit(seen(newsOf("girona"), OSONA))).isTrue();
        assertThat(either.fit(seen(newsOf("reus"), OSONA))).isFalse();
    }

    @Test
    void askForAllOfAllAndOneOfAny() {
        Criteria criteria = new Criteria(
                List.of(Criterion.type("NEWS")), List.of(Criterion.owner("vic"), Criterion.theme("habitatge")));

        assertThat(criteria.fit(seen(newsOf("vic"), OSONA))).isTrue();
        assertThat(criteria.fit(seen(newsOf("reus"), OSONA))).isFalse();
    }

    @Test
    void findAnActivityAndWhatComesOfItByItselfAndByItsSeries() {
        Publication activity = as(PublicationKind.ACTIVITY);
        Criteria itself = Criteria.all(Criterion.activity(activity.subject()));
        Criteria itsSeries = Criteria.all(Criterion.series("economies"));
        Criteria others = Criteria.all(Criterion.series("altres"));

        for (Publication one : List.of(activity, recording())) {
            assertThat(itself.fit(seen(one, OSONA))).isTrue();
            assertThat(itsSeries.fit(seen(one, OSONA))).isTrue();
            assertThat(others.fit(seen(one, OSONA))).isFalse();
        }
        assertThat(itself.fit(seen(networkNews(), OSONA))).isFalse();
        assertThat(itself.oneActivity()).isPresent();
        assertThat(Criteria.all(Criterion.owner("uab")).oneActivity()).isEmpty();
    }

    @Test
    void findAnActivityByEachOfItsOrganisers() {
        Publication activity = as(PublicationKind.ACTIVITY);

        assertThat(Criteria.all(Criterion.owner("uab")).fit(seen(activity, OSONA)))
                .isTrue();
        assertThat(Criteria.all(Criterion.owner("respon-cat")).fit(seen(activity, OSONA)))
                .isTrue();
        assertThat(Criteria.all(Criterion.owner("manlleu")).fit(seen(activity, OSONA)))
                .isFalse();
    }

    @Test
    void findTheOwnComarcaWhereTheOrganisationLies() {
        Criteria own = Criteria.all(Criterion.ownComarca());

        assertThat(own.fit(seen(alertFor("08298"), OSONA))).isTrue();
        assertThat(own.fit(seen(alertFor("osona"), OSONA))).isTrue();
        assertThat(own.fit(seen(alertFor("08019"), OSONA))).isFalse();
    }

    @Test
    void findNoOwnComarcaWhileTheOrganisationIsNotKnown() {
        assertThat(Criteria.all(Criterion.ownComarca()).fit(seen(alertFor("osona"), null)))
                .isFalse();
    }

    @Test
    void findAMunicipalityWhoseComarcaIsNamed() {
        assertThat(Criteria.all(Criterion.territory("08112")).fit(seen(alertFor("osona"), null)))
                .isTrue();
        assertThat(Criteria.all(Criterion.territory("08112")).fit(seen(alertFor("08298"), null)))
                .isFalse();
    }

    @Test
    void takeTheNetworkForNoneOfItsMembersAndAllies() {
        Criteria allied = Criteria.all(Criterion.ownedByMembersOrAllies());

        assertThat(allied.fit(seen(networkNews(), OSONA))).isFalse();
        assertThat(allied.fit(seen(newsOf("coopcat"), OSONA))).isTrue();
    }

    @Test
    void mustAskForSomething() {
        assertThatThrownBy(() -> new Criteria(List.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Subject seen(Publication publication, Home home) {
        return new Subject(publication, TERRITORIES.concernedBy(publication.territories()), home);
    }
}
