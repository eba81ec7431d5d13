package cat.xarxa.portal.activity;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of activities that readers tell apart. */
public enum ActivityKind {
    CONFERENCE_DAY,
    SEMINAR,
    WORKSHOP,
    LECTURE,
    FORUM,
    TRAINING,
    GATHERING,
    ASSEMBLY;

    public static Optional<ActivityKind> of(@Nullable String code) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(code)).findFirst();
    }

    /** Names its text; a kind that is newer than this portal is an activity. */
    public static String key(String code) {
        return "kind." + of(code).map(Enum::name).orElse("other");
    }
}
