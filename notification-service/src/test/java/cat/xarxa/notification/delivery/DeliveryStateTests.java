package cat.xarxa.notification.delivery;

import static cat.xarxa.notification.delivery.DeliveryState.ACCEPTED;
import static cat.xarxa.notification.delivery.DeliveryState.BOUNCED;
import static cat.xarxa.notification.delivery.DeliveryState.DEFERRED;
import static cat.xarxa.notification.delivery.DeliveryState.DELIVERED;
import static cat.xarxa.notification.delivery.DeliveryState.FAILED;
import static cat.xarxa.notification.delivery.DeliveryState.HELD;
import static cat.xarxa.notification.delivery.DeliveryState.PLANNED;
import static cat.xarxa.notification.delivery.DeliveryState.QUEUED;
import static cat.xarxa.notification.delivery.DeliveryState.RECALLED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeliveryStateTests {

    private static final Set<DeliveryState> OPEN = Set.of(PLANNED, HELD, QUEUED, DEFERRED);

    @ParameterizedTest
    @EnumSource
    void isTerminalUnlessSomethingIsStillToBeDone(DeliveryState state) {
        assertThat(state.isTerminal()).isEqualTo(!OPEN.contains(state));
    }

    @ParameterizedTest
    @EnumSource
    void leadsOutOfATerminalStateToABounceAfterAcceptanceARecallOfWhatIsShownOrAnotherTryAfterAFailureOnly(
            DeliveryState state) {
        for (DeliveryState next : DeliveryState.values()) {
            boolean expected = OPEN.contains(state)
                    || state == ACCEPTED && next == BOUNCED
                    || state == DELIVERED && next == RECALLED
                    || state == FAILED && next == QUEUED;
            assertThat(state.mayBecome(next)).as(state + " -> " + next).isEqualTo(expected);
        }
    }

    @Test
    void knowsFourteenStates() {
        assertThat(DeliveryState.values()).hasSize(14);
    }
}
