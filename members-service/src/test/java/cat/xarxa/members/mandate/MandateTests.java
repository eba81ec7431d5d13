package cat.xarxa.members.mandate;

import static cat.xarxa.members.mandate.MandateFixtures.FROM;
import static cat.xarxa.members.mandate.MandateFixtures.MANDATE;
import static cat.xarxa.members.mandate.MandateFixtures.mandate;
import static cat.xarxa.members.person.PersonFixtures.AINA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cat.xarxa.members.mandate.Capacity.Rights;
import cat.xarxa.members.mandate.Capacity.Role;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.platform.problem.InvalidInputException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MandateTests {

    @Test
    void endsOnItsLastDay() {
        Mandate mandate = mandate();
        LocalDate lastDay = FROM.plusYears(1);

        assertThat(mandate.end(Ending.after(lastDay)))
                .isEqualTo(new MandateEvent.Ended(MANDATE, AINA, new OrgId("manlleu"), lastDay));
        assertThat(mandate.term()).isEqualTo(new Term(FROM, lastDay));
    }

    @Test
    void mayLastOneDay() {
        assertThat(mandate().end(Ending.after(FROM)).to()).isEqualTo(FROM);
    }

    @Test
    void refusesToEndBeforeItStarts() {
        Mandate mandate = mandate();

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> mandate.end(Ending.after(FROM.minusDays(1))))
                .satisfies(refused -> assertThat(refused.fields())
                        .singleElement()
                        .hasToString("FieldProblem[field=to, code=before-start, arguments=[2020-11-01]]"));
        assertThat(mandate.term().to()).isNull();
    }

    @Test
    void refusesToEndTwice() {
        Mandate mandate = mandate();
        mandate.end(Ending.after(FROM.plusDays(10)));

        assertThatExceptionOfType(MandateRefused.class)
                .isThrownBy(() -> mandate.end(Ending.after(FROM.plusDays(20))))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("mandate-ended"));
        assertThat(mandate.term().to()).isEqualTo(FROM.plusDays(10));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-10-31T22:59:59Z, false",
        "2020-10-31T23:00:00Z, true",
        "2020-11-10T22:59:59Z, true",
        "2020-11-10T23:00:00Z, false"
    })
    void holdsFromItsFirstToItsLastDayInMadrid(Instant moment, boolean holds) {
        assertThat(new Term(FROM, FROM.plusDays(9)).holdsAt(moment)).isEqualTo(holds);
    }

    @Test
    void holdsWithoutEndWhileNoneIsKnown() {
        assertThat(Term.from(FROM).holdsAt(Instant.parse("2120-01-01T00:00:00Z")))
                .isTrue();
    }

    @Test
    void hasNoTermThatEndsBeforeItStarts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Term(FROM, FROM.minusDays(1)));
    }

    @Test
    void endsFromOneMomentToTheNext() {
        Instant noon = Instant.parse("2026-11-24T11:00:00Z");
        Mandate mandate = mandate();

        assertThat(mandate.end(Ending.at(noon)).to()).isEqualTo("2026-11-24");

        assertThat(mandate.holdsAt(noon.minusSeconds(1))).isTrue();
        assertThat(mandate.holdsAt(noon)).isFalse();
        assertThat(mandate.isOverAt(noon)).isTrue();
        assertThat(mandate.isOverAt(noon.minusSeconds(1))).isFalse();
    }

    @Test
    void neverHoldsWhenItEndsBeforeItBegan() {
        Mandate mandate = mandate();

        mandate.end(Ending.at(Instant.parse("2020-10-01T00:00:00Z")));

        assertThat(mandate.term()).isEqualTo(new Term(FROM, FROM));
        assertThat(mandate.holdsAt(Instant.parse("2020-11-01T12:00:00Z"))).isFalse();
    }

    @Test
    void givesOtherRights() {
        Mandate mandate = mandate();

        assertThat(mandate.change(Rights.ADMIN))
                .isEqualTo(new MandateEvent.RightsChanged(MANDATE, AINA, new OrgId("manlleu"), Rights.ADMIN));

        assertThat(mandate.capacity()).isEqualTo(new Capacity(Role.TECHNICIAN, Rights.ADMIN));
        assertThat(mandate.version()).isEqualTo(1);
        mandate.end(Ending.after(FROM));
        assertThatExceptionOfType(MandateRefused.class).isThrownBy(() -> mandate.change(Rights.USER));
    }

    @Test
    void isWhatWasStored() {
        Mandate ended = mandate();
        ended.end(Ending.after(FROM.plusDays(3)));

        assertThat(Mandates.Stored.of(mandate()).restored())
                .usingRecursiveComparison()
                .isEqualTo(mandate());
        assertThat(Mandates.Stored.of(ended).restored())
                .usingRecursiveComparison()
                .isEqualTo(ended);
        assertThat(Mandates.Stored.of(mandate()).open()).isTrue();
        assertThat(Mandates.Stored.of(ended).open()).isFalse();
    }
}
