package cat.xarxa.notification.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.notification.calendar.CalendarFixtures;
import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import cat.xarxa.notification.delivery.DeliveryState;
import cat.xarxa.notification.delivery.Reason;
import cat.xarxa.notification.delivery.Restraint;
import cat.xarxa.notification.delivery.Restraint.Cause;
import cat.xarxa.notification.matching.Decision;
import cat.xarxa.notification.preference.MailRule.Reader;
import cat.xarxa.notification.preference.Quiet.Hours;
import cat.xarxa.notification.publication.PublicationFixtures;
import cat.xarxa.notification.publication.PublicationKind;
import cat.xarxa.notification.subscription.Frequency;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailRuleTests {

    private static final UUID ANNA = UUID.randomUUID();
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final MailRule RULE = new MailRule(CalendarFixtures.calendar());
    private static final Quiet NIGHTS = new Quiet(new Hours(LocalTime.of(18, 0), LocalTime.of(8, 0)), true, true);

    /** A Wednesday. */
    private static final Instant NOON = Instant.parse("2026-11-25T11:00:00Z");

    private static final Instant EVENING = Instant.parse("2026-11-25T18:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-11-26T07:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    @Test
    void sendsAtOnceWhatIsWantedAtOnce() {
        assertThat(rule(atOnce(), Category.NEWS, standard(), 4, NOON)).isEqualTo(new Ruling.Now(TODAY));
    }

    @Test
    void leavesToTheDigestWhatIsWantedInOne() {
        Decision weekly = decision(Set.of(Frequency.WEEKLY));

        assertThat(rule(weekly, Category.NEWS, standard(), 99, NOON))
                .isEqualTo(new Ruling.InDigest(Instant.parse("2026-11-30T07:00:00Z")));
    }

    @Test
    void sendsNoMailOnWhatSomebodyTurnedOffNeitherAtOnceNorInADigest() {
        Preference off = new Preference(ANNA, Set.of(Category.NEWS), Quiet.NEVER, 5, 1);

        for (Decision decision : List.of(atOnce(), decision(Set.of(Frequency.DAILY)))) {
            Ruling ruling = rule(decision, Category.NEWS, off, 0, NOON);
            assertThat(ruling).isEqualTo(new Ruling.Suppressed(Cause.EMAIL_OFF));
            assertThat(ruling.state()).isEqualTo(DeliveryState.SUPPRESSED);
            assertThat(ruling.digestDue()).isNull();
        }
        assertThat(rule(atOnce(), Category.ALERTS, off, 0, NOON)).isEqualTo(new Ruling.Now(TODAY));
    }

    @Test
    void leavesToTheNextDailyDigestWhatIsTooMuchForOneDay() {
        Ruling ruling = rule(atOnce(), Category.NEWS, standard(), 5, NOON);

        assertThat(ruling).isEqualTo(new Ruling.Overflow(MORNING));
        assertThat(ruling.state()).isEqualTo(DeliveryState.HELD);
        assertThat(ruling.restraint()).isEqualTo(Restraint.of(Cause.CAP));
        assertThat(ruling.countsOn()).isNull();
    }

    @Test
    void putsOffToTheEndOfAQuietTimeAlsoWhatIsUrgent() {
        Preference quiet = new Preference(ANNA, Set.of(), NIGHTS, 5, 1);

        for (Category category : List.of(Category.NEWS, Category.ALERTS)) {
            Ruling ruling = rule(atOnce(), category, quiet, 0, EVENING);
            assertThat(ruling).isEqualTo(new Ruling.Later(MORNING, TOMORROW));
            assertThat(ruling.state()).isEqualTo(DeliveryState.DEFERRED);
            assertThat(ruling.restraint()).isEqualTo(Restraint.quietUntil(MORNING));
        }
    }

    @Test
    void countsWhatIsPutOffOnTheDayOnWhichItGoes() {
        Preference quiet = new Preference(ANNA, Set.of(), NIGHTS, 5, 1);
        Reader reader = new Reader(quiet, MADRID);

        assertThat(RULE.rule(atOnce(), Category.NEWS, reader, day -> day.equals(TODAY) ? 5 : 0, EVENING))
                .isInstanceOf(Ruling.Later.class);
        assertThat(RULE.rule(atOnce(), Category.NEWS, reader, day -> day.equals(TOMORROW) ? 5 : 0, EVENING))
                .isInstanceOf(Ruling.Overflow.class);
    }

    @Test
    void countsDaysWhereTheReaderLives() {
        Reader reader = new Reader(standard(), ZoneId.of("America/Bogota"));
        Instant lateInSpain = Instant.parse("2026-11-25T23:30:00Z");

        assertThat(RULE.rule(atOnce(), Category.NEWS, reader, day -> 0, lateInSpain))
                .isEqualTo(new Ruling.Now(TODAY));
    }

    @ParameterizedTest
    @EnumSource(names = {"PERSONAL", "STATUTORY"})
    void sendsAtOnceWhatIsOwedWhateverSomebodyPrefers(Category owed) {
        Preference strict = new Preference(ANNA, Set.of(Category.NEWS), NIGHTS, 0, 1);

        assertThat(rule(atOnce(), owed, strict, 99, EVENING)).isEqualTo(new Ruling.Now(null));
        assertThatThrownBy(() -> new Preference(ANNA, Set.of(owed), NIGHTS, 5, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsWhatAPublicationIsOf() {
        assertThat(Category.of(PublicationFixtures.networkNews())).isEqualTo(Category.NEWS);
        assertThat(Category.of(PublicationFixtures.alertFor("osona"))).isEqualTo(Category.ALERTS);
        assertThat(Category.of(PublicationFixtures.recording())).isEqualTo(Category.RECORDINGS);
        assertThat(Category.of(PublicationFixtures.as(PublicationKind.ACTIVITY)))
                .isEqualTo(Category.ACTIVITIES);
        assertThat(Category.of(PublicationFixtures.as(PublicationKind.PROJECT))).isEqualTo(Category.PROJECTS);
        assertThat(Category.of(PublicationFixtures.as(PublicationKind.NOTICE))).isEqualTo(Category.PERSONAL);
    }

    private static Ruling rule(Decision decision, Category category, Preference preference, int sent, Instant now) {
        return RULE.rule(decision, category, new Reader(preference, MADRID), day -> sent, now);
    }

    private static Preference standard() {
        return Preference.standard(ANNA, 5);
    }

    private static Decision atOnce() {
        return decision(Set.of());
    }

    private static Decision decision(Set<Frequency> digests) {
        return new Decision(
                ANNA, List.of(Reason.following("followed-activity")), Set.of(Channel.INBOX, Channel.EMAIL), digests);
    }
}
