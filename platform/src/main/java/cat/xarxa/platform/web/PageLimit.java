package cat.xarxa.platform.web;

import cat.xarxa.platform.problem.FieldProblem;
import cat.xarxa.platform.problem.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** How many items a page of a list may hold. */
public final class PageLimit {

    /** What a caller gets who does not ask. */
    public static final int DEFAULT = 20;

    /** The most that anybody gets. */
    public static final int MOST = 100;

    private PageLimit() {}

    /**
     * The number asked for.
     *
     * @throws InvalidInputException naming {@code limit} when it is not within 1 and {@link #MOST}
     */
    public static int of(@Nullable Integer asked) {
        if (asked == null) {
            return DEFAULT;
        }
        if (asked < 1 || asked > MOST) {
            throw new InvalidInputException(FieldProblem.of("limit", "out-of-range", 1, MOST));
        }
        return asked;
    }
}
