package cat.xarxa.notification.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import cat.xarxa.notification.calendar.CalendarFixtures;
import cat.xarxa.notification.calendar.DigestCalendar;
import cat.xarxa.notification.preference.Quiet.Hours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietTests {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final DigestCalendar CALENDAR = CalendarFixtures.calendar();
    private static final Quiet NIGHTS = new Quiet(new Hours(LocalTime.of(18, 0), LocalTime.of(8, 0)), false, false);
    private static final Quiet ALL_BUT_WORK = new Quiet(new Hours(LocalTime.of(18, 0), LocalTime.of(8, 0)), true, true);

    /** Nights in which clocks change, one way and the other, in Europe and elsewhere. */
    private static final List<LocalDate> CHANGES = List.of(
            LocalDate.of(2026, 3, 29),
            LocalDate.of(2026, 10, 25),
            LocalDate.of(2027, 3, 28),
            LocalDate.of(2027, 10, 31),
            LocalDate.of(2026, 3, 8),
            LocalDate.of(2026, 11, 1));

    private static final List<ZoneId> ZONES =
            List.of(MADRID, ZoneId.of("Atlantic/Canary"), ZoneId.of("America/Havana"), ZoneId.of("America/New_York"));

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T17:59, 2026-11-25T17:59",
        "2026-11-25T18:00, 2026-11-26T08:00",
        "2026-11-26T03:00, 2026-11-26T08:00",
        "2026-11-26T08:00, 2026-11-26T08:00"
    })
    void endsInTheMorning(LocalDateTime moment, LocalDateTime end) {
        assertThat(end(NIGHTS, moment)).isEqualTo(end.atZone(MADRID).toInstant());
    }

    @ParameterizedTest
    @CsvSource({
        // over a weekend
        "2026-11-27T18:30, 2026-11-30T08:00",
        "2026-11-28T12:00, 2026-11-30T08:00",
        // the Immaculate Conception, a Tuesday
        "2026-12-07T19:00, 2026-12-09T08:00",
        "2026-12-08T12:00, 2026-12-09T08:00",
        // the day of Catalonia, a Friday, and the weekend behind it
        "2026-09-10T20:00, 2026-09-14T08:00",
        // a working day
        "2026-11-25T12:00, 2026-11-25T12:00"
    })
    void goesOnOverWeekendsAndCatalanHolidays(LocalDateTime moment, LocalDateTime end) {
        assertThat(end(ALL_BUT_WORK, moment)).isEqualTo(end.atZone(MADRID).toInstant());
    }

    @Test
    void endsWithTheHourThatComesTwiceOnlyWhenThatIsOver() {
        Quiet quiet = new Quiet(new Hours(LocalTime.of(23, 0), LocalTime.of(2, 30)), false, false);

        assertThat(quiet.endAfter(Instant.parse("2026-10-24T23:00:00Z"), MADRID, CALENDAR::isHoliday))
                .isEqualTo("2026-10-25T00:30:00Z");
        assertThat(quiet.endAfter(Instant.parse("2026-10-25T01:10:00Z"), MADRID, CALENDAR::isHoliday))
                .isEqualTo("2026-10-25T01:30:00Z");
    }

    @Test
    void endsWhenTheClockIsPutForwardOverItsEnd() {
        Quiet quiet = new Quiet(new Hours(LocalTime.of(23, 0), LocalTime.of(2, 30)), false, false);

        assertThat(quiet.endAfter(Instant.parse("2026-03-28T23:30:00Z"), MADRID, CALENDAR::isHoliday))
                .isEqualTo("2026-03-29T01:00:00Z");
    }

    @Test
    void isNeverWhereNobodyAskedForIt() {
        Instant moment = Instant.parse("2026-12-25T02:00:00Z");

        assertThat(Quiet.NEVER.endAfter(moment, MADRID, CALENDAR::isHoliday)).isEqualTo(moment);
    }

    @Test
    void hasHoursThatEndAtAnotherTimeThanTheyBegin() {
        assertThatThrownBy(() -> new Hours(LocalTime.NOON, LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void endsAtTheFirstMinuteThatIsNotQuietWhateverTheClocksDo() {
        Random chance = new Random(4_711);
        for (int i = 0; i < 10_000; i++) {
            Quiet quiet = QuietFixtures.any(chance);
            ZoneId zone = ZONES.get(chance.nextInt(ZONES.size()));
            Instant moment = CHANGES.get(chance.nextInt(CHANGES.size()))
                    .atStartOfDay(zone)
                    .minusHours(12)
                    .plusMinutes(chance.nextInt(36 * 60))
                    .toInstant();
            Instant end = quiet.endAfter(moment, zone, CALENDAR::isHoliday);
            String what = quiet + " at " + moment + " in " + zone + " ends " + end;

            assertThat(end).as(what).isAfterOrEqualTo(moment);
            assertThat(QuietFixtures.isQuiet(quiet, end, zone)).as(what).isFalse();
            for (Instant minute = moment; minute.isBefore(end); minute = minute.plus(Duration.ofMinutes(1))) {
                if (!QuietFixtures.isQuiet(quiet, minute, zone) && !comesTwice(minute, zone)) {
                    fail(what + ", but is not quiet at " + minute);
                }
            }
        }
    }

    private static boolean comesTwice(Instant moment, ZoneId zone) {
        return zone.getRules()
                        .getValidOffsets(moment.atZone(zone).toLocalDateTime())
                        .size()
                == 2;
    }

    private static Instant end(Quiet quiet, LocalDateTime moment) {
        return quiet.endAfter(moment.atZone(MADRID).toInstant(), MADRID, CALENDAR::isHoliday);
    }
}
