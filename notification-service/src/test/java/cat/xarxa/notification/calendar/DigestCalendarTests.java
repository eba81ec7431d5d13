package cat.xarxa.notification.calendar;

import static cat.xarxa.notification.calendar.CalendarFixtures.calendar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.notification.subscription.Frequency;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule R17: when digests are due. */
class DigestCalendarTests {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    private final DigestCalendar calendar = calendar();

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "DAILY, 2026-11-24T07:59:59, 2026-11-24T08:00",
        "DAILY, 2026-11-24T08:00, 2026-11-25T08:00",
        "DAILY, 2026-11-24T23:59, 2026-11-25T08:00",
        "WEEKLY, 2026-11-24T10:00, 2026-11-30T08:00",
        "WEEKLY, 2026-11-30T07:00, 2026-11-30T08:00",
        "WEEKLY, 2026-11-30T08:00, 2026-12-07T08:00",
        "MONTHLY, 2026-11-24T10:00, 2026-12-01T08:00",
        "MONTHLY, 2026-12-01T08:00, 2027-01-04T08:00",
        "IMMEDIATE, 2026-11-24T10:00, 2026-11-25T08:00"
    })
    void comeAtEightInTheMorning(Frequency frequency, LocalDateTime moment, LocalDateTime due) {
        assertThat(next(frequency, moment, MADRID)).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} at {1}: {2}, {3}")
    @CsvSource({
        "DAILY, 2026-11-27T09:00, 2026-11-30T08:00, after a weekend",
        "DAILY, 2026-09-10T09:00, 2026-09-14T08:00, the Diada is a Friday",
        "DAILY, 2026-12-24T09:00, 2026-12-28T08:00, Christmas and Sant Esteve",
        "WEEKLY, 2026-10-08T09:00, 2026-10-13T08:00, 12 October is a Monday",
        "WEEKLY, 2026-10-12T09:00, 2026-10-13T08:00, it was put off and is still to come",
        "WEEKLY, 2026-10-13T08:00, 2026-10-19T08:00, it was put off and has come",
        "WEEKLY, 2026-04-02T09:00, 2026-04-07T08:00, Easter Monday",
        "MONTHLY, 2026-10-15T09:00, 2026-11-02T08:00, All Saints is a Sunday",
        "MONTHLY, 2026-12-15T09:00, 2027-01-04T08:00, New Year is a Friday",
        "MONTHLY, 2026-04-15T09:00, 2026-05-04T08:00, Labour Day is a Friday",
        "MONTHLY, 2026-08-02T09:00, 2026-08-03T08:00, 1 August is a Saturday"
    })
    void waitForTheNextWorkingDay(Frequency frequency, LocalDateTime moment, LocalDateTime due, String why) {
        assertThat(next(frequency, moment, MADRID)).as(why).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-03-27T07:00:00Z, 2026-03-30T06:00:00Z",
        "2026-10-23T06:00:00Z, 2026-10-26T07:00:00Z",
        "2026-03-29T00:59:59Z, 2026-03-30T06:00:00Z",
        "2026-10-25T00:30:00Z, 2026-10-26T07:00:00Z"
    })
    void staysAtEightByTheClockOnTheWallWhenTheClocksChange(Instant moment, Instant due) {
        assertThat(calendar.next(Frequency.DAILY, moment, MADRID)).isEqualTo(due);
    }

    @Test
    void isAtEightWhereTheReaderLives() {
        Instant moment = Clock.fixed(Instant.parse("2026-11-24T22:30:00Z"), ZoneOffset.UTC)
                .instant();

        assertThat(calendar.next(Frequency.DAILY, moment, MADRID)).isEqualTo("2026-11-25T07:00:00Z");
        assertThat(calendar.next(Frequency.DAILY, moment, ZoneId.of("America/Bogota")))
                .isEqualTo("2026-11-25T13:00:00Z");
        assertThat(calendar.next(Frequency.DAILY, moment, ZoneId.of("Asia/Tokyo")))
                .isEqualTo("2026-11-24T23:00:00Z");
    }

    @Test
    void takesTheSoonestWhichMayBeTheMonthlyOne() {
        Instant moment = Instant.parse("2026-06-30T10:00:00Z");

        assertThat(calendar.soonest(Set.of(Frequency.WEEKLY, Frequency.MONTHLY), moment, MADRID))
                .isEqualTo("2026-07-01T06:00:00Z");
        assertThatThrownBy(() -> calendar.soonest(Set.of(), moment, MADRID))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private LocalDateTime next(Frequency frequency, LocalDateTime moment, ZoneId zone) {
        return LocalDateTime.ofInstant(
                calendar.next(frequency, moment.atZone(zone).toInstant(), zone), zone);
    }
}
