package cat.xarxa.notification.matching;

import static cat.xarxa.notification.directory.DirectoryFixtures.holderOf;
import static cat.xarxa.notification.directory.DirectoryFixtures.mandate;
import static cat.xarxa.notification.directory.DirectoryFixtures.seen;
import static cat.xarxa.notification.publication.PublicationFixtures.PUBLISHED_AT;
import static cat.xarxa.notification.publication.PublicationFixtures.alertFor;
import static cat.xarxa.notification.publication.PublicationFixtures.as;
import static cat.xarxa.notification.publication.PublicationFixtures.membersOnly;
import static cat.xarxa.notification.publication.PublicationFixtures.networkNews;
import static cat.xarxa.notification.publication.PublicationFixtures.newsOf;
import static cat.xarxa.notification.publication.PublicationFixtures.recording;
import static cat.xarxa.notification.subscription.SubscriptionFixtures.wish;
import static cat.xarxa.notification.subscription.SubscriptionFixtures.wishes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import cat.xarxa.notification.delivery.Reason;
import cat.xarxa.notification.directory.Mandate;
import cat.xarxa.notification.directory.Organisation.Home;
import cat.xarxa.notification.directory.Recipient;
import cat.xarxa.notification.directory.Recipients.Holder;
import cat.xarxa.notification.directory.Role;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.PublicationKind;
import cat.xarxa.notification.publication.Territories;
import cat.xarxa.notification.subscription.Frequency;
import cat.xarxa.notification.subscription.SubscriptionFixtures;
import cat.xarxa.notification.subscription.Wish;
import cat.xarxa.notification.subscription.criteria.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatcherTests {

    private static final Territories TERRITORIES = new Territories();
    private static final Map<String, Home> HOMES = Map.of(
            "manlleu", new Home("osona", "08112"),
            "vic", new Home("osona", "08298"),
            "barcelona", new Home("barcelones", "08019"),
            "consell-osona", new Home("osona", null));

    private final Mandate technician = mandate(Role.TECHNICIAN, "manlleu");
    private final Mandate representative = mandate(Role.REPRESENTATIVE, "vic");

    @Test
    void tellsATechnicianInInboxAndMail() {
        assertThat(told(networkNews(), technician)).hasValueSatisfying(decision -> {
            assertThat(decision.channels()).containsExactlyInAnyOrder(Channel.INBOX, Channel.EMAIL);
            assertThat(decision.isForNow()).isTrue();
        });
    }

    @Test
    void tellsWhoWantsADigestInTheInboxForNowAndByMailInTheDigest() {
        assertThat(told(networkNews(), representative))
                .hasValueSatisfying(decision -> assertThat(decision.digests()).containsExactly(Frequency.WEEKLY));
        assertThat(told(newsOf("reus"), technician))
                .hasValueSatisfying(decision -> assertThat(decision.digests()).containsExactly(Frequency.DAILY));
    }

    @Test
    void tellsNobodyWhoWantsSomethingElse() {
        assertThat(told(newsOf("reus"), representative)).isEmpty();
    }

    @Test
    void keepsAllThatMatchedTheSoonestFirst() {
        Recipient both = holderOf(technician, representative);
        List<Wish> wishes = Stream.of(wishes(representative, both), wishes(technician, both))
                .flatMap(List::stream)
                .toList();

        Optional<Decision> decision = matcher(networkNews(), false).decide(seen(both), wishes);

        assertThat(decision)
                .hasValueSatisfying(told -> assertThat(told.reasons())
                        .extracting(Reason::code, Reason::frequency)
                        .containsExactly(tuple("network-news", "IMMEDIATE"), tuple("network-news", "WEEKLY")));
    }

    @Test
    void tellsMembersOnlyNewsToHoldersOfAMandateOnly() {
        Recipient former = holderOf();
        Wish left = wish(former, technician, Frequency.IMMEDIATE, Criterion.owner("xarxa"));

        assertThat(matcher(membersOnly(), false).decide(seen(former), List.of(left)))
                .isEmpty();
        assertThat(matcher(networkNews(), false).decide(seen(former), List.of(left)))
                .isPresent();
        assertThat(told(membersOnly(), technician)).isPresent();
    }

    @Test
    void mailsAnAlertAtOnceWhateverTheFrequency() {
        assertThat(told(alertFor("08019"), representative))
                .hasValueSatisfying(decision -> assertThat(decision.isForNow()).isTrue());
    }

    @Test
    void alertsTheTechniciansOfNamedTerritoriesSubscribedOrNot() {
        Holder unsubscribed = seen(technician);

        assertThat(matcher(alertFor("08112"), false).decide(unsubscribed, List.of()))
                .hasValueSatisfying(decision -> {
                    assertThat(decision.reasons()).containsExactly(Reason.obligation("territory-alert"));
                    assertThat(decision.isForNow()).isTrue();
                });
        assertThat(matcher(alertFor("osona"), false).decide(unsubscribed, List.of()))
                .isPresent();
    }

    /** R5 */
    @Test
    void announcesAnActivityAtOnceToThoseWhoFollowActivities() {
        assertThat(told(as(PublicationKind.ACTIVITY), technician))
                .hasValueSatisfying(decision -> assertThat(decision.isForNow()).isTrue());
        assertThat(told(as(PublicationKind.ACTIVITY), representative)).isEmpty();
        assertThat(told(as(PublicationKind.ACTIVITY), mandate(Role.REPRESENTATIVE, "manlleu")))
                .isEmpty();
    }

    /** R9 */
    @Test
    void tellsOfARecordingAtOnceToThePeopleOfWhoSpoke() {
        assertThat(told(recording(), mandate(Role.REPRESENTATIVE, "manlleu"))).hasValueSatisfying(decision -> {
            assertThat(decision.reasons()).containsExactly(Reason.following("followed-activity"));
            assertThat(decision.isForNow()).isTrue();
        });
        assertThat(told(recording(), technician)).hasValueSatisfying(decision -> {
            assertThat(decision.reasons()).extracting(Reason::code).containsExactly("followed-activity", "activities");
            assertThat(decision.isForNow()).isTrue();
        });
    }

    /** R9 */
    @Test
    void tellsOfARecordingInADigestToOthersWhoFollowActivities() {
        assertThat(told(recording(), mandate(Role.TECHNICIAN, "vic")))
                .hasValueSatisfying(decision -> assertThat(decision.digests()).containsExactly(Frequency.IMMEDIATE));
        assertThat(told(recording(), representative)).isEmpty();
    }

    /** R9 */
    @Test
    void tellsOfARecordingAtOnceToWhoFollowsJustThatActivity() {
        Recipient holder = holderOf(representative);
        Wish follows = wish(holder, representative, Frequency.IMMEDIATE, Criterion.series("economies"));
        Wish slowly = wish(holder, representative, Frequency.WEEKLY, Criterion.series("economies"));

        assertThat(matcher(recording(), false).decide(seen(representative), List.of(follows)))
                .hasValueSatisfying(decision -> {
                    assertThat(decision.reasons()).extracting(Reason::code).containsExactly("chosen-activity");
                    assertThat(decision.isForNow()).isTrue();
                });
        assertThat(matcher(recording(), false).decide(seen(representative), List.of(slowly)))
                .hasValueSatisfying(decision -> assertThat(decision.digests()).containsExactly(Frequency.WEEKLY));
    }

    @Test
    void alertsNeitherTheNeighboursNorTheRepresentatives() {
        assertThat(matcher(alertFor("08298"), false).decide(seen(technician), List.of()))
                .isEmpty();
        assertThat(matcher(alertFor("08298"), false).decide(seen(representative), List.of()))
                .isEmpty();
    }

    @Test
    void alertsACountyCouncilForEachOfItsMunicipalities() {
        Holder county = seen(mandate(Role.TECHNICIAN, "consell-osona"));

        assertThat(matcher(alertFor("08112"), false).decide(county, List.of())).isPresent();
        assertThat(matcher(alertFor("08019"), false).decide(county, List.of())).isEmpty();
    }

    @Test
    void alertsNobodyAboutWhatIsNotUrgent() {
        Publication news = newsOf("vic");

        assertThat(matcher(news, false).decide(seen(technician), List.of())).isEmpty();
    }

    @Test
    void tellsLateWhoCouldHaveBeenToldInTime() {
        Mandate before = mandate(Role.TECHNICIAN, "manlleu", PUBLISHED_AT);
        Mandate after = mandate(Role.TECHNICIAN, "manlleu", PUBLISHED_AT.plusMillis(1));

        assertThat(toldLate(networkNews(), before)).isPresent();
        assertThat(toldLate(networkNews(), after)).isEmpty();
        assertThat(toldLate(alertFor("08112"), after)).isEmpty();
        assertThat(told(networkNews(), after)).isPresent();
    }

    static Stream<Long> seeds() {
        return IntStream.range(0, 300).mapToObj(seed -> 7_919L * seed);
    }

    /** Whatever overlaps: one decision with the inbox once, and all of what matched and nothing else as reasons. */
    @ParameterizedTest
    @MethodSource("seeds")
    void decidesOncePerPersonWhateverOverlaps(long seed) {
        Random chance = new Random(seed);
        Publication publication = List.of(networkNews(), newsOf("vic"), alertFor("08112", "osona"), membersOnly())
                .get(chance.nextInt(4));
        Recipient holder = holderOf(technician, representative);
        List<Wish> wishes = new ArrayList<>();
        for (int i = chance.nextInt(6); i > 0; i--) {
            wishes.add(SubscriptionFixtures.any(holder, chance.nextBoolean() ? technician : representative, chance));
        }
        Matcher matcher = matcher(publication, false);

        Optional<Decision> decision = matcher.decide(seen(holder), wishes);

        List<Wish> single = wishes.stream()
                .filter(wish -> matcher.decide(seen(), List.of(wish)).isPresent()
                        || publication.equals(membersOnly())
                                && matcher.decide(seen(representative), List.of(wish))
                                        .isPresent())
                .toList();
        boolean obliged = publication.urgent();
        assertThat(decision.isPresent()).isEqualTo(obliged || !single.isEmpty());
        decision.ifPresent(told -> {
            assertThat(told.reasons()).doesNotHaveDuplicates().hasSize(single.size() + (obliged ? 1 : 0));
            assertThat(told.channels()).containsExactlyInAnyOrder(Channel.INBOX, Channel.EMAIL);
            assertThat(told.isForNow())
                    .isEqualTo(publication.urgent() || single.stream().anyMatch(Wish::isImmediate));
        });
    }

    private static Optional<Decision> told(Publication publication, Mandate mandate) {
        Recipient holder = holderOf(mandate);
        return matcher(publication, false).decide(seen(holder), wishes(mandate, holder));
    }

    private static Optional<Decision> toldLate(Publication publication, Mandate mandate) {
        Recipient holder = holderOf(mandate);
        return matcher(publication, true).decide(seen(holder), wishes(mandate, holder));
    }

    private static Matcher matcher(Publication publication, boolean late) {
        return new Matcher(publication, TERRITORIES.concernedBy(publication.territories()), HOMES, late);
    }
}
