package cat.xarxa.members.member.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cat.xarxa.members.member.Adhesion;
import cat.xarxa.members.member.ApplyForMembership;
import cat.xarxa.members.member.Departure;
import cat.xarxa.members.member.MemberKind;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.platform.problem.InvalidInputException;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class StepCommandsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final String MINUTES = "https://example.org/acta";

    @Test
    void makesTheSlugOfTheNameAndTakesToday() {
        assertThat(new Apply(null, "TOWN_COUNCIL", " Ajuntament de Móra la Nova ", "43094", null).read(TODAY))
                .isEqualTo(new ApplyForMembership(
                        new OrgId("ajuntament-de-mora-la-nova"),
                        MemberKind.TOWN_COUNCIL,
                        "Ajuntament de Móra la Nova",
                        "43094",
                        TODAY));
    }

    @Test
    void namesEveryFieldOfAnApplicationThatIsAtFault() {
        assertThat(faults(() -> new Apply("A b", "TOWN", "", null, "ahir").read(TODAY)))
                .containsExactly(
                        "kind one-of", "name required", "id not-a-slug", "townIneCode5 required", "on not-a-day");
    }

    @Test
    void countsAnAdhesionFromItsAssemblyUnlessSaidOtherwise() {
        assertThat(new Adhere(null, "2026-11-20", MINUTES, null).read(TODAY))
                .isEqualTo(new Adhesion(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 20), MINUTES));
        assertThat(faults(() -> new Adhere("2026-11-19", "2026-11-20", MINUTES, null).read(TODAY)))
                .containsExactly("adheredOn before-start");
    }

    @Test
    void asksForTheAssemblyAndItsMinutes() {
        assertThat(faults(() -> new Adhere(null, null, null, null).read(TODAY)))
                .containsExactly("assemblyOn required", "minutes required");
        for (String link :
                List.of("http://example.org", "acta", "javascript:alert(1)", "https://a@example.org/x", "https:///")) {
            assertThat(faults(() -> new Adhere(null, "2026-11-20", link, null).read(TODAY)))
                    .as(link)
                    .containsExactly("minutes not-https");
        }
        assertThat(faults(() ->
                        new Adhere(null, "2026-11-20", "https://example.org/" + "a".repeat(181), null).read(TODAY)))
                .containsExactly("minutes too-long");
    }

    @Test
    void knowsTheMentorByItsSlug() {
        assertThat(new Adhere(null, "2026-11-20", MINUTES, " vic ").read(TODAY).mentor())
                .isEqualTo(new OrgId("vic"));
        assertThat(new Adhere(null, "2026-11-20", MINUTES, "").read(TODAY).mentor())
                .isNull();
        assertThat(faults(() -> new Adhere(null, "2026-11-20", MINUTES, "el de Vic").read(TODAY)))
                .containsExactly("mentorId not-a-member");
    }

    @Test
    void takesNoDayThatIsToCome() {
        assertThat(faults(() -> new OnDay("2026-11-27").read(TODAY))).containsExactly("on to-come");
        assertThat(new OnDay("").read(TODAY)).isEqualTo(TODAY);
    }

    @Test
    void asksWhySomebodyIsSuspendedOrLeaves() {
        assertThat(faults(() -> new Suspend(null, " ").read(TODAY))).containsExactly("reason required");
        assertThat(faults(() -> new Leave(null, "BORED").read(TODAY))).containsExactly("reason one-of");
        assertThat(new Leave("2026-11-01", "DISSOLVED").read(TODAY))
                .isEqualTo(new Departure(LocalDate.of(2026, 11, 1), Departure.Reason.DISSOLVED));
    }

    private static List<String> faults(ThrowingCallable reading) {
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, reading);
        return refused.fields().stream()
                .map(field -> field.field() + " " + field.code())
                .toList();
    }
}
