package cat.xarxa.portal.news;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which news a reader wants; null is all.
 *
 * @param comarca by slug
 */
record NewsFilter(
        @Nullable String type,
        @Nullable String theme,
        @Nullable String comarca) {

    public boolean isEmpty() {
        return type == null && theme == null && comarca == null;
    }

    /** The next page of the list. */
    String after(String cursor) {
        return query("comarca")
                .queryParam("cursor", "{cursor}")
                .encode()
                .buildAndExpand(cursor)
                .toUriString();
    }

    /** The same choice as a feed understands it. */
    public String feed(String format, String language) {
        return query("territory")
                .path("/feeds/news." + format)
                .queryParam("lang", language)
                .build()
                .toUriString();
    }

    private UriComponentsBuilder query(String nameOfComarca) {
        UriComponentsBuilder query = UriComponentsBuilder.newInstance();
        add(query, "type", type);
        add(query, "theme", theme);
        add(query, nameOfComarca, comarca);
        return query;
    }

    private static void add(UriComponentsBuilder query, String name, @Nullable String value) {
        if (value != null) {
            query.queryParam(name, value);
        }
    }
}
