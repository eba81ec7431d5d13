package cat.xarxa.portal.console;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where something written stands, in the order in which the office looks at it. */
enum ManuscriptState {
    REVIEW,
    DRAFT,
    PUBLISHED;

    static Optional<ManuscriptState> of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(code))
                .findFirst();
    }

    /** Names its text. */
    public String key() {
        return "console.state." + name();
    }
}
