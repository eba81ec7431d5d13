package cat.xarxa.events.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldMandatesTests {

    private static final UUID PERSON = UUID.fromString("019f9b6a-3c00-7a11-8b52-6d1f0c2e4b02");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest(name = "from {0} to {1} on {2}: {3}")
    @CsvSource({
        "2021-01-01, 2021-12-31, 2020-12-31, false",
        "2021-01-01, 2021-12-31, 2021-01-01, true",
        "2021-01-01, 2021-12-31, 2021-12-31, true",
        "2021-01-01, 2021-12-31, 2022-01-01, false",
        "2021-01-01,           , 2035-01-01, true"
    })
    void countOnTheirDays(LocalDate from, @Nullable LocalDate to, LocalDate day, boolean count) {
        assertThat(new HeldMandates(List.of(mandate(1, "TECHNICIAN", from, to))).toSpeakOn(day, TODAY))
                .matches(found -> found.isPresent() == count);
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "2021-01-01,           , true",
        "2021-01-01, 2026-11-24, true",
        "2021-01-01, 2026-11-23, false",
        "2026-11-24,           , true",
        "2026-11-25,           , false"
    })
    void countForADayBeforeThemWhenTheyHoldToday(LocalDate from, @Nullable LocalDate to, boolean count) {
        HeldMandates held = new HeldMandates(List.of(mandate(1, "TECHNICIAN", from, to)));

        assertThat(held.toSpeakOn(LocalDate.of(2020, 11, 12), TODAY)).matches(found -> found.isPresent() == count);
    }

    @Test
    void doNotCountAfterTheirEndThoughTheyHoldToday() {
        HeldMandates held = new HeldMandates(
                List.of(mandate(1, "TECHNICIAN", LocalDate.of(2021, 1, 1), LocalDate.of(2026, 12, 31))));

        assertThat(held.toSpeakOn(LocalDate.of(2026, 12, 31), TODAY)).isPresent();
        assertThat(held.toSpeakOn(LocalDate.of(2027, 1, 1), TODAY)).isEmpty();
    }

    @Test
    void giveTheRoleOfTheDayAndNotALaterOne() {
        HeldMandates held = new HeldMandates(List.of(
                mandate(1, "TECHNICIAN", LocalDate.of(2020, 1, 1), LocalDate.of(2022, 12, 31)),
                mandate(2, "REPRESENTATIVE", LocalDate.of(2023, 1, 1), null)));

        assertThat(held.toSpeakOn(LocalDate.of(2021, 3, 2), TODAY))
                .map(Mandate::role)
                .hasValue("TECHNICIAN");
        assertThat(held.toSpeakOn(LocalDate.of(2026, 12, 4), TODAY))
                .map(Mandate::role)
                .hasValue("REPRESENTATIVE");
    }

    @Test
    void giveTheNewestOfThoseThatHeldTogether() {
        HeldMandates held = new HeldMandates(List.of(
                mandate(2, "REPRESENTATIVE", LocalDate.of(2021, 1, 1), null),
                mandate(1, "TECHNICIAN", LocalDate.of(2020, 1, 1), null)));

        assertThat(held.toSpeakOn(LocalDate.of(2021, 3, 2), TODAY))
                .map(Mandate::role)
                .hasValue("REPRESENTATIVE");
    }

    @Test
    void giveNobodyARoleWhoHoldsNone() {
        assertThat(new HeldMandates(List.of()).toSpeakOn(TODAY, TODAY)).isEmpty();
    }

    private static Mandate mandate(int number, String role, LocalDate from, @Nullable LocalDate to) {
        UUID id = UUID.fromString("019f9b6a-3c05-7d42-9c1e-2b7a5f80e10" + number);
        return new Mandate(id, PERSON, "manlleu", role, from, to);
    }
}
