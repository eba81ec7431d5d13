package cat.xarxa.notification.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipientRangeTests {

    @ParameterizedTest
    @CsvSource({"0,0", "499,0", "500,1", "999,1", "1000,2"})
    void holdsFiveHundredOrdinals(int ordinal, int range) {
        assertThat(RecipientRange.of(ordinal)).isEqualTo(new RecipientRange(range));
    }

    @Test
    void leavesNobodyOutAndTakesNobodyTwice() {
        for (int ordinal = 0; ordinal < 3 * RecipientRange.SIZE; ordinal++) {
            RecipientRange range = RecipientRange.of(ordinal);
            assertThat(ordinal).isBetween(range.first(), range.end() - 1);
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "500,1", "501,2", "100000,200"})
    void isOneOfAsManyAsThePeopleFill(int people, int ranges) {
        assertThat(RecipientRange.firstFor(people)).hasSize(ranges);
    }

    @Test
    void isNumberedFromZero() {
        assertThatThrownBy(() -> new RecipientRange(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
