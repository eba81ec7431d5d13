package cat.xarxa.events.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ScheduleTests {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final LocalDate DAY = LocalDate.of(2021, 3, 2);

    @Test
    void isOverWhenItsDayIsOverWhereItTakesPlace() {
        Schedule day = Schedule.on(DAY, MADRID);

        assertThat(day.isOverAt(Instant.parse("2021-03-02T22:59:59Z"))).isFalse();
        assertThat(day.isOverAt(Instant.parse("2021-03-02T23:00:00Z"))).isTrue();
    }

    @Test
    void isOverFromItsEndOn() {
        Schedule times =
                Schedule.between(Instant.parse("2021-03-02T09:00:00Z"), Instant.parse("2021-03-02T12:00:00Z"), MADRID);

        assertThat(times.isOverAt(Instant.parse("2021-03-02T11:59:59Z"))).isFalse();
        assertThat(times.isOverAt(Instant.parse("2021-03-02T12:00:00Z"))).isTrue();
    }

    @Test
    void hasTheDayOfItsStartInItsZone() {
        Schedule late =
                Schedule.between(Instant.parse("2021-03-01T23:30:00Z"), Instant.parse("2021-03-02T01:00:00Z"), MADRID);

        assertThat(late.day()).isEqualTo(DAY);
    }

    @Test
    void opensWithItsDayWhenNoTimeIsKnown() {
        assertThat(Schedule.on(DAY, MADRID).opening()).isEqualTo(Instant.parse("2021-03-01T23:00:00Z"));
    }

    @Test
    void refusesAnEndThatIsNotAfterTheStart() {
        Instant start = Instant.parse("2021-03-02T09:00:00Z");

        assertThatIllegalArgumentException().isThrownBy(() -> Schedule.between(start, start, MADRID));
    }

    @Test
    void refusesHalfATime() {
        Instant start = Instant.parse("2021-03-02T09:00:00Z");

        assertThatIllegalArgumentException().isThrownBy(() -> new Schedule(DAY, start, null, MADRID));
    }

    @Test
    void refusesADayThatIsNotThatOfItsStart() {
        Instant start = Instant.parse("2021-03-03T09:00:00Z");

        assertThatIllegalArgumentException().isThrownBy(() -> new Schedule(DAY, start, start.plusSeconds(60), MADRID));
    }
}
