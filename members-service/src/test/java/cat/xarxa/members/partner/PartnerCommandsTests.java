package cat.xarxa.members.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.organisation.Organisation;
import cat.xarxa.members.partner.command.Agree;
import cat.xarxa.members.partner.command.EndAgreement;
import cat.xarxa.members.partner.command.ReachAt;
import cat.xarxa.members.partner.command.ReachAt.Mailbox;
import cat.xarxa.platform.problem.InvalidInputException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PartnerCommandsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void makesTheSlugOfTheNameAndTakesToday() {
        assertThat(new Agree(null, " Cercle d’Osona ", "territorial-network", null, "").read(TODAY))
                .isEqualTo(new Agree.Read(
                        new Organisation(new OrgId("cercle-d-osona"), "Cercle d’Osona"),
                        PartnerKind.TERRITORIAL_NETWORK,
                        Agreement.since(TODAY)));
    }

    @Test
    void namesEveryFieldThatIsAtFault() {
        assertThat(faults(() -> new Agree("A b", "", "COOPERATIVE", "2026-11-27", "http://example.org").read(TODAY)))
                .containsExactly("name required", "kind one-of", "id not-a-slug", "on to-come", "link not-https");
        assertThat(faults(() -> new Agree(null, "x", null, "demà", null).read(TODAY)))
                .containsExactly("kind required", "on not-a-day");
        assertThat(faults(() -> new EndAgreement("2026-11-27").read(TODAY))).containsExactly("on to-come");
    }

    @Test
    void takesMailboxesInSmallLetters() {
        assertThat(new ReachAt(List.of(new Mailbox("Agenda", " Agenda@Example.org "))).read())
                .containsExactly(new Contact("Agenda", "agenda@example.org"));
        assertThat(new ReachAt(null).read()).isEmpty();
    }

    @Test
    void saysWhichMailboxIsWrong() {
        Mailbox good = new Mailbox("Agenda", "agenda@example.org");
        assertThat(faults(() -> new ReachAt(List.of(good, good, new Mailbox("", "a\r\nb@example.org"))).read()))
                .containsExactly(
                        "contacts[1].address address-twice",
                        "contacts[2].about required",
                        "contacts[2].address not-an-address");
        assertThat(faults(() -> new ReachAt(Collections.nCopies(11, good)).read()))
                .containsExactly("contacts too-many");
        assertThat(faults(() -> new ReachAt(Collections.singletonList(null)).read()))
                .containsExactly("contacts[0].about required", "contacts[0].address required");
    }

    private static List<String> faults(ThrowingCallable reading) {
        return catchThrowableOfType(InvalidInputException.class, reading).fields().stream()
                .map(field -> field.field() + " " + field.code())
                .toList();
    }
}
