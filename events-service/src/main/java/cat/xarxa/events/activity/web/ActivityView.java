package cat.xarxa.events.activity.web;

import cat.xarxa.events.series.web.SeriesView;
import cat.xarxa.platform.text.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An activity as its readers get it. */
@Schema(description = "An activity")
record ActivityView(
        @Schema(description = "UUIDv7; the order of ids means nothing")
        UUID id,

        String kind,
        String networkRole,
        String lineOfWork,

        @Schema(allowableValues = {"DRAFT", "REVIEW", "PUBLISHED"})
        String state,

        String ownerOrg,
        String ownerName,

        @Schema(description = "The partner that proposed it") @Nullable
        String proposedBy,

        @Schema(description = "The lead first") List<Organiser> organisers,
        @Nullable SeriesView series,

        @Schema(description = "The day when no times are known, else null") @Nullable
        LocalDate date,

        @Nullable Instant starts,
        @Nullable Instant ends,

        @Schema(description = "The zone in which people there read the date and the times")
        String zone,

        @Schema(description = "Null when it is not known") @Nullable
        String mode,

        @Nullable String place,
        @Schema(allowableValues = {"PUBLIC", "NETWORK"}) String audience,
        List<String> themes,
        List<String> territories,
        List<String> inLanguage,
        Map<String, TextView> texts,
        List<SessionView> sessions,
        List<RecordingView> recordings,

        @Schema(description = "Whether it is over now") boolean past,

        @Schema(description = "Whether people were told when it was published; null before") @Nullable
        Boolean toldPeople,

        Instant createdAt,
        @Nullable Instant publishedAt,

        @Schema(description = "Raised by each change") long version) {

    /** Who organises it. */
    record Organiser(String orgId, String role, String name) {}

    /** A part of it. */
    record SessionView(
            UUID id,
            String kind,
            Map<String, SeriesView.Title> texts,
            @Nullable Instant starts,
            @Nullable Instant ends,
            List<SpeakerView> speakers) {}

    /** Somebody who speaks; the name is null when it cannot be read. */
    record SpeakerView(UUID personId, @Nullable String name, String orgId, String orgName, String role) {}

    /** A recording that the reader may watch. */
    record RecordingView(
            UUID id,
            @Nullable UUID sessionId,
            String url,
            List<String> langs,
            boolean captions,
            String visibility,
            Instant publishedAt) {}

    /** A text in one language. */
    @Schema(name = "ActivityText")
    record TextView(String slug, String title, String summary, String body, String bodyHtml) {

        static TextView of(Text text) {
            return new TextView(text.slug(), text.title(), text.summary(), text.body(), text.html());
        }
    }
}
