package cat.xarxa.portal.service;

import cat.xarxa.platform.web.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a list to its end, where it is known to be short. */
public final class EveryPage {

    /** The most that a service gives at once. */
    public static final int SIZE = 100;

    private EveryPage() {}

    /**
     * All items of all pages.
     *
     * @param page answers for a cursor, null at the beginning
     */
    public static <T> List<T> of(Function<@Nullable String, Listing<T>> page) {
        List<T> all = new ArrayList<>();
        String cursor = null;
        do {
            Listing<T> found = page.apply(cursor);
            all.addAll(found.items());
            cursor = found.next();
        } while (cursor != null);
        return all;
    }
}
