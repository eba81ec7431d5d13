package cat.xarxa.platform.consumer.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTests {

    private static final Aggregate AGGREGATE = new Aggregate("consumer", "topic", "key");

    @ParameterizedTest
    @CsvSource({
        // at epoch/sequence, arrives epoch/sequence, then
        "0, 0, 1, 1, NEXT",
        "0, 0, 1, 2, BEHIND_GAP",
        "0, 0, 5, 1, NEXT",
        "0, 0, 5, 2, BEHIND_GAP",
        "1, 3, 1, 4, NEXT",
        "1, 3, 1, 3, OLD",
        "1, 3, 1, 1, OLD",
        "1, 3, 1, 5, BEHIND_GAP",
        "2, 3, 1, 9, OLD",
        "1, 9, 2, 3, NEXT",
        "1, 9, 2, 20, NEXT"
    })
    void judgesByEpochAndSequence(long epoch, long sequence, long epochOfEvent, long sequenceOfEvent, Verdict verdict) {
        Position position = new Position(AGGREGATE, epoch, sequence, 0, null);
        assertThat(position.judge(epochOfEvent, sequenceOfEvent, false)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"1, 4, NEXT", "1, 9, NEXT", "2, 1, NEXT", "1, 3, OLD", "1, 1, OLD"})
    void takesAnyNewerStateOfACompactedTopic(long epochOfEvent, long sequenceOfEvent, Verdict verdict) {
        Position position = new Position(AGGREGATE, 1, 3, 0, null);
        assertThat(position.judge(epochOfEvent, sequenceOfEvent, true)).isEqualTo(verdict);
    }

    @Test
    void letsNothingPassADeadLetterButWhatIsOld() {
        Position blocked = new Position(AGGREGATE, 1, 3, 0, "dead");
        assertThat(blocked.judge(1, 4, false)).isEqualTo(Verdict.BEHIND_DEAD_LETTER);
        assertThat(blocked.judge(2, 1, false)).isEqualTo(Verdict.BEHIND_DEAD_LETTER);
        assertThat(blocked.judge(1, 3, false)).isEqualTo(Verdict.OLD);
    }

    @Test
    void letsAWholeStatePassADeadLetter() {
        assertThat(new Position(AGGREGATE, 1, 3, 0, "dead").judge(1, 5, true)).isEqualTo(Verdict.NEXT);
    }
}
