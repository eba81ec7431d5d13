package cat.xarxa.platform.text;

import java.text.Normalizer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of a text and what may stand in it; asked at the border and kept by {@link Text} itself. */
public enum Part {
    TITLE(200, ""),
    SUMMARY(500, ""),
    BODY(50_000, "\n\r\t");

    private final int limit;
    private final String controls;

    Part(int limit, String controls) {
        this.limit = limit;
        this.controls = controls;
    }

    /** The most characters (code points) that the part may have. */
    public int limit() {
        return limit;
    }

    /** What is wrong with a text for this part, if anything. */
    public Optional<Fault> faultOf(@Nullable String text) {
        String normal = text == null ? "" : normalised(text);
        if (normal.isBlank()) {
            return Optional.of(Fault.REQUIRED);
        }
        if (normal.codePointCount(0, normal.length()) > limit) {
            return Optional.of(Fault.TOO_LONG);
        }
        boolean readable = normal.codePoints().allMatch(c -> Characters.isReadable(c) || controls.indexOf(c) >= 0);
        return readable ? Optional.empty() : Optional.of(Fault.FORBIDDEN_CHARACTER);
    }

    /**
     * The form in which the text is kept: composed accents, no blanks around it.
     *
     * @throws IllegalArgumentException when something is wrong with it
     */
    public String accept(String text) {
        faultOf(text).ifPresent(fault -> {
            throw new IllegalArgumentException(this + " is refused: " + fault);
        });
        return normalised(text);
    }

    private static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** Why a text is refused. */
    public enum Fault {
        REQUIRED,
        TOO_LONG,
        FORBIDDEN_CHARACTER
    }
}
