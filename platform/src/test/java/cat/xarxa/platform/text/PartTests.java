package cat.xarxa.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartTests {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "\n\t"})
    void requiresWords(@Nullable String text) {
        assertThat(Part.TITLE.faultOf(text)).contains(Part.Fault.REQUIRED);
    }

    @ParameterizedTest
    @EnumSource
    void takesTextUpToTheLimit(Part part) {
        assertThat(part.faultOf("é".repeat(part.limit()))).isEmpty();
        assertThat(part.faultOf("é".repeat(part.limit() + 1))).contains(Part.Fault.TOO_LONG);
    }

    @Test
    void countsAnEmojiOnce() {
        assertThat(Part.TITLE.faultOf("🌱".repeat(Part.TITLE.limit()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\tb", "a\u0000b", "a\u0085b", "a\u2028b", "a\u2029b", "a\u007Fb"})
    void keepsTitleAndSummaryOnOneLine(String text) {
        assertThat(Part.TITLE.faultOf(text)).contains(Part.Fault.FORBIDDEN_CHARACTER);
        assertThat(Part.SUMMARY.faultOf(text)).contains(Part.Fault.FORBIDDEN_CHARACTER);
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatXmlCannotCarry(Part part) {
        assertThat(part.faultOf("a\uFFFEb")).contains(Part.Fault.FORBIDDEN_CHARACTER);
        assertThat(part.faultOf("a\uFFFFb")).contains(Part.Fault.FORBIDDEN_CHARACTER);
        assertThat(part.faultOf("a\uD83Cb")).contains(Part.Fault.FORBIDDEN_CHARACTER);
        assertThat(part.faultOf("a\uFDD0b")).contains(Part.Fault.FORBIDDEN_CHARACTER);
        assertThat(part.faultOf("a\u0007b")).contains(Part.Fault.FORBIDDEN_CHARACTER);
    }

    @ParameterizedTest
    @EnumSource
    void refusesToTurnTheWritingDirection(Part part) {
        assertThat(part.faultOf("gnp.\u202Eexe")).contains(Part.Fault.FORBIDDEN_CHARACTER);
        assertThat(part.faultOf("a\u2066b")).contains(Part.Fault.FORBIDDEN_CHARACTER);
    }

    @Test
    void letsABodyHaveLinesAndTabs() {
        assertThat(Part.BODY.faultOf("a\r\n\tb")).isEmpty();
    }

    @Test
    void takesWhatPeopleWrite() {
        assertThat(Part.TITLE.faultOf("L’«Intel·ligència» col·lectiva — 👩‍🌾 100 % (½) 日本"))
                .isEmpty();
    }
}
