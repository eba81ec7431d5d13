package cat.xarxa.notification.directory;

import static cat.xarxa.notification.directory.DirectoryFixtures.holderOf;
import static cat.xarxa.notification.directory.DirectoryFixtures.mandate;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecipientTests {

    private final Mandate manlleu = mandate(Role.TECHNICIAN, "manlleu");
    private final Mandate vic = mandate(Role.TECHNICIAN, "vic");

    @Test
    void holdsAMandateOnceHoweverOftenItIsTold() {
        Recipient recipient = holderOf(manlleu, vic, manlleu);

        assertThat(recipient.mandates()).containsExactlyInAnyOrder(manlleu, vic);
    }

    @Test
    void keepsTheOtherMandateWhenOneEnds() {
        Recipient recipient = holderOf(manlleu, vic);

        recipient.leave(manlleu.id());

        assertThat(recipient.mandates()).containsExactly(vic);
        assertThat(recipient.holder().holdsMandate()).isTrue();
    }

    @Test
    void holdsNoneAfterTheLastEnds() {
        Recipient recipient = holderOf(manlleu);

        recipient.leave(manlleu.id());

        assertThat(recipient.holder().holdsMandate()).isFalse();
    }

    @Test
    void staysTheSameWhenAMandateEndsThatItNeverHeld() {
        Recipient recipient = holderOf(vic);

        recipient.leave(UUID.randomUUID());

        assertThat(recipient.mandates()).containsExactly(vic);
    }

    @Test
    void forgetsWhatIsForgotten() {
        Recipient recipient = holderOf(vic);
        recipient.isCalled("v1.a.b");
        recipient.isReachedBy("v1.c.d");

        recipient.isNamedNoMore();
        recipient.isReachedNoMore();

        assertThat(recipient.sealedPerson()).isEmpty();
        assertThat(recipient.sealedContact()).isEmpty();
    }
}
