package cat.xarxa.portal.activity.writing;

import cat.xarxa.portal.activity.Title;
import cat.xarxa.portal.manuscript.TextToWrite;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The command to draft an activity or to write it anew; events-service says what is wrong with it. */
public record WriteActivity(
        @Nullable String kind,
        @Nullable String networkRole,
        @Nullable String lineOfWork,
        @Nullable String ownerOrg,
        List<Organiser> organisers,
        @Nullable String seriesId,
        @Nullable String date,
        @Nullable String starts,
        @Nullable String ends,
        @Nullable String zone,
        @Nullable String mode,
        @Nullable String place,
        @Nullable String audience,
        List<String> themes,
        List<String> territories,
        List<String> inLanguage,
        Map<String, TextToWrite> texts,
        List<Session> sessions) {

    /** Who organises it, the lead first. */
    public record Organiser(String orgId) {}

    /** A part of it. */
    public record Session(
            @Nullable String kind,
            Map<String, Title> texts,
            @Nullable String starts,
            @Nullable String ends,
            List<SpeakerToName> speakers) {}

    /** Somebody who speaks, with the organisation of the mandate that they speak with. */
    public record SpeakerToName(String personId, String orgId) {}
}
