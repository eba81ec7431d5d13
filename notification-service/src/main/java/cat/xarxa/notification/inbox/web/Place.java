package cat.xarxa.notification.inbox.web;

import cat.xarxa.notification.inbox.Inbox;
import cat.xarxa.platform.web.Cursor;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Where a page of an inbox begins, as a cursor. */
final class Place {

    private Place() {}

    static @Nullable String write(OptionalLong position) {
        return position.isPresent() ? Cursor.of(Long.toString(position.getAsLong())) : null;
    }

    static long read(@Nullable String cursor) {
        return Objects.requireNonNullElse(Cursor.read(cursor, Long::valueOf), Inbox.TOP);
    }
}
