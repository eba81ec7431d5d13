package cat.xarxa.events.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How people take part.
 *
 * @param mode null when it is not known
 * @param place where, in words; null when it is not known or nowhere
 * @param inLanguage the languages spoken (ISO 639), empty when they are not known
 */
public record Attendance(@Nullable Mode mode, @Nullable String place, List<String> inLanguage) {

    public Attendance {
        inLanguage = List.copyOf(inLanguage);
    }

    /** In a room, on a screen, or both. */
    public enum Mode {
        ON_SITE,
        ONLINE,
        HYBRID
    }
}
