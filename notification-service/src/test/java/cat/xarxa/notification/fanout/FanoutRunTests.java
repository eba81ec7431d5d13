package cat.xarxa.notification.fanout;

import static cat.xarxa.notification.publication.PublicationFixtures.networkNews;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.notification.fanout.FanoutRun.State;
import java.util.UUID;
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
}
