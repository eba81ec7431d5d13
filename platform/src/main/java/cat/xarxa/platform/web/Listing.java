package cat.xarxa.platform.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the items, never null
 * @param next cursor of the next page, null at the end; opaque to clients
 */
public record Listing<T>(List<T> items, @Nullable String next) {

    public Listing {
        items = List.copyOf(items);
    }

    /**
     * The page that was asked for.
     *
     * @param found what a query for one more than a page holds answered: whether there is a next page
     * @param most how many a page holds
     * @param cursor where a page that ends with an item ends
     */
    public static <T> Listing<T> of(List<T> found, int most, Function<T, String> cursor) {
        if (found.size() <= most) {
            return new Listing<>(found, null);
        }
        List<T> page = found.subList(0, most);
        return new Listing<>(page, cursor.apply(page.getLast()));
    }

    /** The same page in another form. */
    public <R> Listing<R> map(Function<T, R> form) {
        return new Listing<>(items.stream().map(form).toList(), next);
    }
}
