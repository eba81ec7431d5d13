package cat.xarxa.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How far a publication has come, from what the ledger counts. */
class ReachTests {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static Reach reach(Map<String, Map<String, Long>> counts, long decided) {
        return reach("COMPLETED", counts, decided);
    }

    private static Reach reach(String state, Map<String, Map<String, Long>> counts, long decided) {
        return Reach.of(new Deliveries(List.of(new Deliveries.Run(
                UUID.randomUUID(), "POST", state, counts, new Deliveries.Slices(2, decided), NOON, null))));
    }

    @Test
    void isNotBegunBeforeAnythingWasTold() {
        assertThat(Reach.NOBODY.isBegun()).isFalse();
        assertThat(Reach.NOBODY.isComplete()).isFalse();
    }

    @Test
    void goesOnWhileItIsNotDecidedForAll() {
        assertThat(reach(Map.of("INBOX", Map.of("DELIVERED", 3L)), 1).isComplete())
                .isFalse();
    }

    @Test
    void goesOnWhileAMailWaits() {
        Reach.Telling telling = reach(Map.of("EMAIL", Map.of("QUEUED", 2L, "ACCEPTED", 5L)), 2)
                .tellings()
                .getFirst();
        assertThat(telling.complete()).isFalse();
        assertThat(telling.settled()).isEqualTo(5);
        assertThat(telling.all()).isEqualTo(7);
        assertThat(telling.mails()).isEqualTo(5);
    }

    @Test
    void isCompleteWhenNothingChangesAnyMore() {
        Reach done =
                reach(Map.of("INBOX", Map.of("DELIVERED", 32L), "EMAIL", Map.of("ACCEPTED", 15L, "COVERED", 1L)), 2);
        assertThat(done.isComplete()).isTrue();
        assertThat(done.tellings().getFirst().inboxes()).isEqualTo(32);
    }

    @Test
    void isCompleteThoughMailsWaitForTheirDigest() {
        Reach done = reach(Map.of("EMAIL", Map.of("ACCEPTED", 15L, "HELD", 3L)), 2);
        assertThat(done.isComplete()).isTrue();
        assertThat(done.tellings().getFirst().waiting()).isEqualTo(3);
    }

    @Test
    void goesOnWhileItsMailsAreHeldBack() {
        Reach held = reach("HELD", Map.of("INBOX", Map.of("DELIVERED", 3L), "EMAIL", Map.of("HELD", 3L)), 2);
        Reach.Telling telling = held.tellings().getFirst();
        assertThat(held.isComplete()).isFalse();
        assertThat(telling.isHeldBack()).isTrue();
        assertThat(telling.waiting()).as("for no digest").isZero();
        assertThat(telling.settled()).isEqualTo(3);
    }

    @Test
    void isCompleteOnceRecalled() {
        Reach recalled = reach("RECALLED", Map.of("INBOX", Map.of("RECALLED", 3L), "EMAIL", Map.of("RECALLED", 3L)), 2);
        assertThat(recalled.isComplete()).isTrue();
        assertThat(recalled.tellings().getFirst().inboxes()).isZero();
    }

    @Test
    void supposesOfAnUnknownStateThatSomethingMayStillHappen() {
        Reach newer = reach(Map.of("PUSH", Map.of("SHINING", 1L)), 2);
        assertThat(newer.isComplete()).isFalse();
        Reach.Tally tally = newer.tellings().getFirst().tallies().getFirst();
        assertThat(tally.channelKey()).isEqualTo("channel.other");
        assertThat(tally.stateKey()).isEqualTo("delivery.other");
    }

    @Test
    void leavesOutWhatIsNothing() {
        assertThat(reach(Map.of("EMAIL", Map.of("QUEUED", 0L)), 2)
                        .tellings()
                        .getFirst()
                        .tallies())
                .isEmpty();
    }

    @Test
    void knowsTheStatesThatAreFinal() {
        assertThat(Arrays.stream(DeliveryState.values()).filter(state -> !DeliveryState.isSettled(state.name())))
                .containsExactly(
                        DeliveryState.PLANNED, DeliveryState.HELD_BACK, DeliveryState.QUEUED, DeliveryState.DEFERRED);
    }
}
