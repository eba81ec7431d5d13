package cat.xarxa.notification.fanout;

import static cat.xarxa.notification.publication.PublicationFixtures.networkNews;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.notification.fanout.FanoutRun.State;
import cat.xarxa.notification.hold.Hold;
import cat.xarxa.notification.hold.HoldRule;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FanoutRunTests {

    private final UUID event = UUID.randomUUID();
    private final FanoutRun run = FanoutRun.planned(event, networkNews(), 3);

    @Test
    void goesByTheIdOfItsSourceEvent() {
        assertThat(run.id()).isEqualTo(event);
        assertThat(run.state()).isEqualTo(State.PLANNED);
    }

    @Test
    void isReleasedOnce() {
        run.release();

        assertThat(run.isReleased()).isTrue();
        assertThatThrownBy(run::release).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isCompletedOnlyWhileReleased() {
        assertThatThrownBy(run::complete).isInstanceOf(IllegalStateException.class);
        run.release();

        run.complete();

        assertThat(run.state()).isEqualTo(State.COMPLETED);
        assertThatThrownBy(run::complete).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void goesOnAfterItsCompletionWithOneMoreSlice() {
        run.release();
        run.complete();

        run.goOn(1);

        assertThat(run.isReleased()).isTrue();
        assertThat(run.slices()).isEqualTo(4);
    }

    @Test
    void doesNotGoOnBeforeItsRelease() {
        assertThatThrownBy(() -> run.goOn(0)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void waitsUntilItIsCountedAndReleased() {
        run.holdBack(hold("author"));
        assertThat(run.isWaiting()).isTrue();
        assertThatThrownBy(run::release).isInstanceOf(IllegalStateException.class);

        run.count(10);
        assertThat(run.state()).isEqualTo(State.HELD);

        run.release();
        assertThat(run.isWaiting()).isFalse();
        assertThatThrownBy(run::recall).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isRecalledOnlyWhileItWaits() {
        assertThatThrownBy(run::recall).isInstanceOf(IllegalStateException.class);
        run.holdBack(hold("author"));

        run.recall();

        assertThat(run.state()).isEqualTo(State.RECALLED);
        assertThatThrownBy(run::release).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(run::recall).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void goesToManyOnlyWhenSomebodyElseHasApproved() {
        run.holdBack(hold("author"));
        run.count(201);
        assertThatThrownBy(run::release).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> run.approve("author")).isInstanceOf(IllegalStateException.class);

        run.approve("colleague");
        run.release();

        assertThat(run.isReleased()).isTrue();
    }

    @Test
    void goesOnWaitingWhenSomebodyIsHeardOfLate() {
        run.holdBack(hold(null));

        run.goOn(1);

        assertThat(run.state()).isEqualTo(State.PLANNED);
        assertThat(run.slices()).isEqualTo(4);
    }

    private static Hold hold(@Nullable String author) {
        HoldRule rule = new HoldRule(Duration.ofMinutes(5), Duration.ofMinutes(15), 200);
        return Hold.begun(rule, author, Instant.parse("2026-11-24T09:30:00Z"));
    }
}
