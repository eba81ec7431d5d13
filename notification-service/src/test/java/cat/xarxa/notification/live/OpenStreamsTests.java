package cat.xarxa.notification.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import cat.xarxa.notification.directory.RecipientRange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpenStreamsTests {

    private static final RecipientRange RANGE = new RecipientRange(3);

    private final OpenStreams streams = new OpenStreams();
    private final UUID anna = UUID.randomUUID();
    private final UUID pau = UUID.randomUUID();

    @Test
    void knowWhoIsConnectedInARange() {
        streams.add(RANGE, anna, stream());
        streams.add(new RecipientRange(4), pau, stream());

        assertThat(streams.people(RANGE)).containsExactly(anna);
        assertThat(streams.all()).hasSize(2);
    }

    @Test
    void keepPeopleApart() {
        HintStream mine = stream();
        streams.add(RANGE, anna, mine);
        streams.add(RANGE, pau, stream());

        assertThat(streams.of(RANGE, anna)).containsExactly(mine);
    }

    @Test
    void forgetWhatHasEnded() {
        HintStream mine = stream();
        streams.add(RANGE, anna, mine);

        streams.remove(RANGE, anna, mine);

        assertThat(streams.people(RANGE)).isEmpty();
        assertThat(streams.all()).isEmpty();
    }

    @Test
    void endTheOldestOfSomebodyWhoOpensTooMany() {
        List<HintStream> opened = new ArrayList<>();
        for (int i = 0; i <= OpenStreams.MOST_PER_PERSON; i++) {
            HintStream stream = stream();
            opened.add(stream);
            streams.add(RANGE, anna, stream);
        }

        assertThat(streams.of(RANGE, anna)).hasSize(OpenStreams.MOST_PER_PERSON).doesNotContain(opened.getFirst());
        assertThat(opened.getFirst().isOver()).isTrue();
        assertThat(opened.getLast().isOver()).isFalse();
    }

    private static HintStream stream() {
        return new HintStream(mock(), HintStream.Pace.USUAL, 0, Duration.ofHours(1));
    }
}
