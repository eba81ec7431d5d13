package cat.xarxa.platform.web;

import java.util.List;
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
}
