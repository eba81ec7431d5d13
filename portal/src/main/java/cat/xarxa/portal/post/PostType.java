package cat.xarxa.portal.post;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of posts that readers tell apart. */
public enum PostType {
    NEWS,
    CHRONICLE,
    RESOURCE,
    GOOD_PRACTICE,
    ALERT;

    public static Optional<PostType> of(@Nullable String code) {
        return Arrays.stream(values()).filter(type -> type.name().equals(code)).findFirst();
    }

    /** Names its texts; a kind that is newer than this portal is a piece of news. */
    public static String key(String code) {
        return "type." + of(code).orElse(NEWS).name();
    }
}
