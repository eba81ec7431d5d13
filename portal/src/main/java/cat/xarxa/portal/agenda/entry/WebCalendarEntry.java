package cat.xarxa.portal.agenda.entry;

import cat.xarxa.portal.activity.Activity;
import cat.xarxa.portal.activity.When;
import cat.xarxa.portal.language.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * An activity as a form of a calendar on the web is filled with it.
 *
 * @param details a line about it, and its page
 */
record WebCalendarEntry(String title, String details, String place, When when) {

    private static final Duration UNKNOWN_LENGTH = Duration.ofHours(1);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    static WebCalendarEntry of(Activity activity, Language page, String address) {
        Activity.Text text = activity.textIn(page);
        return new WebCalendarEntry(
                text.title(),
                text.summary() + "\n\n" + address,
                Objects.requireNonNullElse(activity.place(), ""),
                activity.when());
    }

    String forGoogle() {
        return link("https://calendar.google.com/calendar/render?action=TEMPLATE")
                .queryParam("text", "{title}")
                .queryParam("details", "{details}")
                .queryParam("dates", "{dates}")
                .queryParam("ctz", "{zone}")
                .encode()
                .buildAndExpand(values())
                .toUriString();
    }

    String forOutlook() {
        return link("https://outlook.office.com/calendar/0/deeplink/compose")
                .queryParam("path", "/calendar/action/compose")
                .queryParam("rru", "addevent")
                .queryParam("subject", "{title}")
                .queryParam("body", "{details}")
                .queryParam("startdt", "{from}")
                .queryParam("enddt", "{to}")
                .queryParam("allday", !when.isTimed())
                .encode()
                .buildAndExpand(values())
                .toUriString();
    }

    private UriComponentsBuilder link(String form) {
        UriComponentsBuilder link = UriComponentsBuilder.fromUriString(form);
        return place.isEmpty() ? link : link.queryParam("location", "{place}");
    }

    private Map<String, String> values() {
        String from = when.isTimed() ? start().toString() : when.day().toString();
        String to = when.isTimed() ? end().toString() : when.day().plusDays(1).toString();
        String dates =
                when.isTimed() ? TIME.format(start()) + "/" + TIME.format(end()) : (from + "/" + to).replace("-", "");
        return Map.of(
                "title", title,
                "details", details,
                "place", place,
                "dates", dates,
                "zone", when.zone().getId(),
                "from", from,
                "to", to);
    }

    private Instant start() {
        return when.start().toInstant();
    }

    private Instant end() {
        return when.ends() == null ? start().plus(UNKNOWN_LENGTH) : when.ends();
    }
}
