package cat.xarxa.notification.testing;

import cat.xarxa.platform.id.Ids;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What events-service tells of an activity in the past at which Manlleu spoke. */
public final class ToldActivity {

    private static final Ids IDS = new Ids();

    private ToldActivity() {}

    /** Announced to people, or for the agenda only. */
    public static News announced(boolean tellPeople) {
        return announced(tellPeople, null);
    }

    /** The same in a series. */
    public static News announced(boolean tellPeople, @Nullable String series) {
        UUID id = IDS.next();
        Map<String, Object> activity = new LinkedHashMap<>();
        activity.put("activityId", id);
        activity.put("kind", "CONFERENCE_DAY");
        activity.put("ownerOrg", "xarxa");
        activity.put("organisers", List.of(Map.of("orgId", "respon-cat", "role", "LEAD")));
        activity.put("seriesId", series);
        activity.put("date", "2021-03-02");
        activity.put("zone", "Europe/Madrid");
        activity.put("speakers", List.of(Map.of("personId", IDS.next(), "orgId", "manlleu")));
        activity.put("audience", "PUBLIC");
        activity.put("themes", List.of());
        activity.put("territories", List.of());
        activity.put(
                "textByLang", Map.of("ca", Map.of("slug", "jornada", "title", "Jornada " + id, "summary", "Resum.")));
        activity.put("tellPeople", tellPeople);
        activity.put("past", true);
        activity.put("publishedAt", Instant.now());
        return new News(id, WireEvent.first("xarxa.events.activity", id.toString(), "activity-announced", activity));
    }

    /** That its recording can be seen. */
    public static News recorded(News activity) {
        UUID id = IDS.next();
        Map<String, Object> recording = Map.of(
                "activityId", activity.id(), "recordingId", id, "visibility", "PUBLIC", "publishedAt", Instant.now());
        return new News(
                id,
                WireEvent.first("xarxa.events.activity", activity.id().toString(), "recording-published", recording)
                        .numbered(2));
    }
}
