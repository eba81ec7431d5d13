package cat.xarxa.notification.inbox.web;

import cat.xarxa.notification.inbox.Inbox;
import cat.xarxa.platform.web.Cursor;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Where a page of an inbox begins, as a cursor. */
final class Place {

    private Place() {}

    static @Nullable String write(OptionalLong position) {
        return position.isPresent() ? Cursor.of(Long.toString(position.getAsLong())) : null;
    }

    static long read(@Nullable String cursor) {
        List<String> values = Cursor.read(cursor, 1);
        if (values == null) {
            return Inbox.TOP;
        }
        try {
            return Long.parseLong(values.getFirst());
        } catch (NumberFormatException e) {
            throw Cursor.refused(e);
        }
    }
}
