package cat.xarxa.portal.agenda.entry;

import cat.xarxa.portal.activity.Activity;
import cat.xarxa.portal.activity.When;
import cat.xarxa.portal.frame.LinkedData;
import cat.xarxa.portal.language.Language;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** An activity as machines read it. */
@Component
class ActivityData {

    private static final String SCHEMA = "https://schema.org";
    private static final Map<String, String> MODES = Map.of(
            "ON_SITE", SCHEMA + "/OfflineEventAttendanceMode",
            "ONLINE", SCHEMA + "/OnlineEventAttendanceMode",
            "HYBRID", SCHEMA + "/MixedEventAttendanceMode");

    private final LinkedData linkedData;

    ActivityData(LinkedData linkedData) {
        this.linkedData = linkedData;
    }

    String of(Activity activity, Language language, String address) {
        Activity.Text text = activity.textIn(language);
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("@context", SCHEMA);
        event.put("@type", "Event");
        event.put("name", text.title());
        event.put("description", text.summary());
        event.put("url", address);
        event.put("eventStatus", SCHEMA + "/EventScheduled");
        when(activity.when(), event);
        where(activity, address, event);
        event.put(
                "organizer",
                activity.organiserNames().stream().map(LinkedData::organisation).toList());
        if (!activity.inLanguage().isEmpty()) {
            event.put("inLanguage", activity.inLanguage());
        }
        belongings(activity, language, event);
        return linkedData.write(event);
    }

    private static void when(When when, Map<String, Object> event) {
        if (!when.isTimed()) {
            event.put("startDate", when.day().toString());
            return;
        }
        event.put("startDate", when.start().toOffsetDateTime().toString());
        ZonedDateTime end = when.end();
        if (end != null) {
            event.put("endDate", end.toOffsetDateTime().toString());
        }
    }

    private static void where(Activity activity, String address, Map<String, Object> event) {
        String mode = Objects.requireNonNullElse(activity.mode(), "");
        if (MODES.containsKey(mode)) {
            event.put("eventAttendanceMode", MODES.get(mode));
        }
        String place = activity.place();
        if (place != null) {
            event.put("location", Map.of("@type", "Place", "name", place, "address", place));
        } else if ("ONLINE".equals(mode)) {
            event.put("location", Map.of("@type", "VirtualLocation", "url", address));
        }
    }

    private static void belongings(Activity activity, Language language, Map<String, Object> event) {
        if (activity.series() != null) {
            event.put(
                    "superEvent",
                    Map.of(
                            "@type",
                            "EventSeries",
                            "name",
                            activity.series().title(language).text()));
        }
        List<Map<String, String>> recordings = activity.recordings().stream()
                .filter(recording -> "PUBLIC".equals(recording.visibility()))
                .map(recording -> Map.of("@type", "VideoObject", "url", String.valueOf(recording.url())))
                .toList();
        if (!recordings.isEmpty()) {
            event.put("recordedIn", recordings);
        }
    }
}
