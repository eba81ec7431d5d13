package cat.xarxa.events.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.problem.InvalidInputException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftScheduleTests {

    private final Findings findings = new Findings();

    @Test
    void readsADay() {
        assertThat(new DraftSchedule("", "2021-03-02", null, null, null).read(findings))
                .hasToString(Schedule.on(java.time.LocalDate.of(2021, 3, 2), DraftSchedule.HOME)
                        .toString());
        findings.refuseAny();
    }

    @Test
    void readsTimesWithAnyOffsetInAnyZone() {
        Schedule read = new DraftSchedule(
                        "", null, "2026-12-04T10:00:00+01:00", "2026-12-04T11:30:00Z", "Atlantic/Canary")
                .read(findings);

        findings.refuseAny();
        assertThat(read)
                .isEqualTo(Schedule.between(
                        Instant.parse("2026-12-04T09:00:00Z"),
                        Instant.parse("2026-12-04T11:30:00Z"),
                        ZoneId.of("Atlantic/Canary")));
    }

    @ParameterizedTest(name = "{4}: {5}")
    @CsvSource({
        ",,,,date,day-or-times",
        "2021-03-02,2021-03-02T10:00:00Z,,,date,day-or-times",
        "2021-02-31,,,,date,not-a-day",
        "1899-12-31,,,,date,not-a-day",
        "2200-01-01,,,,date,not-a-day",
        ",9999-12-31T23:00:00-18:00,9999-12-31T23:30:00-18:00,,starts,not-a-moment",
        "2 de març,,,,date,not-a-day",
        ",2021-03-02T10:00:00Z,,,ends,required",
        ",,2021-03-02T10:00:00Z,,starts,required",
        ",2021-03-02T10:00:00Z,2021-03-02T10:00:00Z,,ends,not-after-start",
        ",2021-03-02T10:00:00Z,2021-03-02T09:00:00Z,,ends,not-after-start",
        ",2021-03-02 10:00,2021-03-02T12:00:00Z,,starts,not-a-moment",
        ",2021-03-02T10:00:00,2021-03-02T12:00:00Z,,starts,not-a-moment",
        ",+12021-03-02T10:00:00Z,+12021-03-02T12:00:00Z,,starts,not-a-moment",
        "2021-03-02,,,Europe/Manlleu,zone,unknown-zone",
        "2021-03-02,,,+01:00,zone,unknown-zone",
    })
    void namesWhatIsWrong(String date, String starts, String ends, String zone, String field, String code) {
        new DraftSchedule("", date, starts, ends, zone).read(findings);

        assertThat(refused()).first().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.code()).isEqualTo(code);
        });
    }

    private List<FieldProblem> refused() {
        return catchThrowableOfType(InvalidInputException.class, findings::refuseAny)
                .fields();
    }
}
