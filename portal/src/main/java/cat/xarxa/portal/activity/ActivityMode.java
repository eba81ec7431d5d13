package cat.xarxa.portal.activity;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How people take part in an activity. */
public enum ActivityMode {
    ON_SITE,
    ONLINE,
    HYBRID;

    /** Names its text; what is not known yet may never have been. */
    public static String key(@Nullable String code, boolean past) {
        return Arrays.stream(values())
                .filter(mode -> mode.name().equals(code))
                .findFirst()
                .map(mode -> "mode." + mode.name())
                .orElse(past ? "mode.unknown.past" : "mode.unknown");
    }
}
