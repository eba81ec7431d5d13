package cat.xarxa.portal.agenda;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which activities a reader wants; null is all.
 *
 * @param comarca by slug
 * @param organiser by slug, as the speaker's organisation
 * @param series by slug; it has a page of its own
 * @param coming whether only what has not ended
 */
record AgendaFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String kind,
        @Nullable String theme,
        @Nullable String comarca,
        @Nullable String organiser,
        @Nullable String speaker,
        @Nullable String series,
        boolean coming) {

    static final AgendaFilter EVERYTHING = new AgendaFilter(null, null, null, null, null, null, null, null, false);

    static AgendaFilter ofSeries(String series) {
        return new AgendaFilter(null, null, null, null, null, null, null, series, false);
    }

    static AgendaFilter organisedBy(String org) {
        return new AgendaFilter(null, null, null, null, null, org, null, null, false);
    }

    static AgendaFilter spokenInBy(String org) {
        return new AgendaFilter(null, null, null, null, null, null, org, null, false);
    }

    public boolean isEmpty() {
        return equals(EVERYTHING);
    }

    /** Whether nothing but the future is chosen. */
    public boolean isComingOnly() {
        return coming && equals(new AgendaFilter(null, null, null, null, null, null, null, null, true));
    }

    AgendaFilter startingAt(LocalDate day) {
        LocalDate later = from != null && from.isAfter(day) ? from : day;
        return new AgendaFilter(later, to, kind, theme, comarca, organiser, speaker, series, coming);
    }

    /** The same choice as events-service understands it. */
    MultiValueMap<String, String> wanted(@Nullable String cursor, int limit) {
        MultiValueMap<String, String> wanted = new LinkedMultiValueMap<>();
        fill(wanted, "territory");
        add(wanted, "speaker", speaker);
        add(wanted, "series", series);
        add(wanted, "cursor", cursor);
        add(wanted, "limit", limit);
        return wanted;
    }

    /** The next page of the list. */
    String after(String cursor) {
        MultiValueMap<String, String> query = new LinkedMultiValueMap<>();
        fill(query, "comarca");
        add(query, "speaker", speaker);
        return UriComponentsBuilder.newInstance()
                .queryParams(query)
                .queryParam("cursor", "{cursor}")
                .encode()
                .buildAndExpand(cursor)
                .toUriString();
    }

    /** Whether feeds carry this choice; they know no speakers, and go on into the future anyway. */
    public boolean isInFeeds() {
        return speaker == null
                && !new AgendaFilter(from, to, kind, theme, comarca, organiser, null, series, false).isEmpty();
    }

    /** The same choice as a feed understands it, or everything. */
    public String feed(String format, String language) {
        MultiValueMap<String, String> query = new LinkedMultiValueMap<>();
        if (isInFeeds()) {
            fill(query, "territory");
            add(query, "series", series);
        }
        add(query, "lang", language);
        return UriComponentsBuilder.fromPath("/feeds/agenda." + format)
                .queryParams(query)
                .build()
                .toUriString();
    }

    /** The calendar for programs that subscribe to it. */
    public String webcal(String publicUrl, String language) {
        return publicUrl.replaceFirst("^https?", "webcal") + feed("ics", language);
    }

    private void fill(MultiValueMap<String, String> query, String nameOfComarca) {
        add(query, "from", from);
        add(query, "to", to);
        add(query, "kind", kind);
        add(query, "theme", theme);
        add(query, nameOfComarca, comarca);
        add(query, "organiser", organiser);
    }

    private static void add(MultiValueMap<String, String> query, String name, @Nullable Object value) {
        if (value != null) {
            query.add(name, value.toString());
        }
    }
}
