package cat.xarxa.notification.fanout;

import static cat.xarxa.notification.publication.PublicationFixtures.networkNews;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cat.xarxa.notification.directory.RecipientRange;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SliceTests {

    private static final Instant DUE = Instant.parse("2026-11-24T10:00:00Z");

    private final FanoutRun run = FanoutRun.planned(UUID.randomUUID(), networkNews(), 8);
    private final Slice slice = Slice.of(run, new RecipientRange(7), DUE);

    @Test
    void isNamedByItsRunAndRange() {
        assertThat(slice.id()).isEqualTo(run.id() + ".7");
        assertThat(slice.range()).isEqualTo(new RecipientRange(7));
    }

    @Test
    void isWorkedOffOnce() {
        slice.done();

        assertThat(slice.isPending()).isFalse();
        assertThatThrownBy(slice::done).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isFreshUntilItIsWorkedOff() {
        assertThat(slice.isFresh()).isTrue();
        slice.done();

        slice.reopen(DUE.plusSeconds(60));

        assertThat(slice.isPending()).isTrue();
        assertThat(slice.isFresh()).isFalse();
        assertThat(slice.due()).isEqualTo(DUE.plusSeconds(60));
    }

    @Test
    void isReopenedOnlyWhenItIsDone() {
        assertThatThrownBy(() -> slice.reopen(DUE)).isInstanceOf(IllegalStateException.class);
    }
}
