package cat.xarxa.portal.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What of an inbox a page shows, as it stands in its address.
 *
 * @param show {@code unread} or {@code archived}; null for all that was not put away
 * @param category as in preferences, in small letters; null for all
 * @param theme a slug of the catalogue; null for all
 * @param cursor of the page, null for the first
 */
record InboxFilter(
        @Nullable String show,
        @Nullable String category,
        @Nullable String theme,
        @Nullable String cursor) {

    static final List<String> CATEGORIES =
            List.of("news", "alerts", "activities", "recordings", "projects", "personal");

    /** A choice that a form left open counts as none. */
    InboxFilter {
        show = given(show);
        category = given(category);
        theme = given(theme);
        cursor = given(cursor);
    }

    public boolean isEmpty() {
        return show == null && category == null && theme == null;
    }

    public boolean isArchive() {
        return "archived".equals(show);
    }

    /** As notification-service names it. */
    @Nullable
    String part() {
        return upper(show);
    }

    @Nullable
    String categoryAsked() {
        return upper(category);
    }

    /** The address of another page of the same, below the inbox. */
    public String page(@Nullable String other) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("");
        Map<String, String> values = new LinkedHashMap<>();
        add(address, values, "show", show);
        add(address, values, "category", category);
        add(address, values, "theme", theme);
        add(address, values, "cursor", other);
        return address.encode().buildAndExpand(values).toUriString();
    }

    /** The address of this page, below the inbox. */
    public String here() {
        return page(cursor);
    }

    private static void add(
            UriComponentsBuilder address, Map<String, String> values, String name, @Nullable String value) {
        if (value != null) {
            address.queryParam(name, "{" + name + "}");
            values.put(name, value);
        }
    }

    private static @Nullable String upper(@Nullable String value) {
        return value == null ? null : value.toUpperCase(Locale.ROOT);
    }

    private static @Nullable String given(@Nullable String value) {
        return Stream.ofNullable(value)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
