package cat.xarxa.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cat.xarxa.platform.problem.PreconditionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionTests {

    @Test
    void isReadAsItWasWritten() {
        assertThat(Revision.read(new Revision(12).etag())).isEqualTo(new Revision(12));
        assertThat(Revision.read(" \"0\" ")).isEqualTo(new Revision(0));
    }

    @Test
    void mustBeStated() {
        assertThatExceptionOfType(PreconditionException.class)
                .isThrownBy(() -> Revision.read(null))
                .returns(false, PreconditionException::isStated);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "*", "1", "W/\"1\"", "\"1\", \"2\"", "\"01\"", "\"-1\"", "\"x\"", "\"9999999999999999999\""})
    void thatIsNoneOfOursWasNeverRead(String header) {
        assertThatExceptionOfType(PreconditionException.class)
                .isThrownBy(() -> Revision.read(header))
                .returns(true, PreconditionException::isStated);
    }

    @Test
    void thatIsNoLongerTheNewestIsRefused() {
        new Revision(3).requireNewest(3);

        assertThatExceptionOfType(PreconditionException.class)
                .isThrownBy(() -> new Revision(3).requireNewest(4))
                .returns(true, PreconditionException::isStated);
    }
}
