package cat.xarxa.events.activity.command;

import cat.xarxa.platform.text.draft.DraftText;
import cat.xarxa.platform.text.draft.DraftTitle;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The command to write an activity, as it was sent: nothing in it is believed before {@link ContentReader} read it. */
@Schema(description = "An activity to draft or to write anew. It stays invisible until it is published.")
public record WriteActivity(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {
                    "CONFERENCE_DAY",
                    "SEMINAR",
                    "WORKSHOP",
                    "LECTURE",
                    "FORUM",
                    "TRAINING",
                    "GATHERING",
                    "ASSEMBLY"
                })
        @Nullable
        String kind,

        @Schema(
                description = "What the network does in it",
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"ORGANISER", "CO_ORGANISER", "PARTICIPANT", "DISSEMINATOR"})
        @Nullable
        String networkRole,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"FORUM_PARTICIPATION", "CO_ORGANISED_TRAINING", "INFORMATION_RELAY"})
        @Nullable
        String lineOfWork,

        @Schema(
                description = "Slug of the organisation that answers for the entry",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "xarxa")
        @Nullable
        String ownerOrg,

        @Schema(description = "Who organises it, the lead first; 1 to 20", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        List<@Nullable OrganiserToName> organisers,

        @Schema(description = "Slug of a series that exists") @Nullable
        String seriesId,

        @Schema(description = "The day, when no times are known", format = "date", example = "2021-03-02") @Nullable
        String date,

        @Schema(description = "With an offset, instead of the day", format = "date-time") @Nullable
        String starts,

        @Schema(description = "With an offset; after the start", format = "date-time") @Nullable
        String ends,

        @Schema(description = "IANA zone; Europe/Madrid when absent", example = "Europe/Madrid") @Nullable
        String zone,

        @Schema(
                description = "Absent when it is not known",
                allowableValues = {"ON_SITE", "ONLINE", "HYBRID"})
        @Nullable
        String mode,

        @Schema(description = "Plain text, at most 200 characters") @Nullable
        String place,

        @Schema(
                description = "Who may see it once it is published; there is no default",
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"PUBLIC", "NETWORK"})
        @Nullable
        String audience,

        @Schema(description = "Ids of the catalogue of themes, at most 10") @Nullable
        List<@Nullable String> themes,

        @Schema(description = "INE codes (5 digits) or slugs of comarques, at most 100; none means everywhere")
        @Nullable
        List<@Nullable String> territories,

        @Schema(description = "Languages spoken (ISO 639), at most 10; none when they are not known") @Nullable
        List<@Nullable String> inLanguage,

        @Schema(
                description = "The texts by language: ca (required), es, en",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Map<String, @Nullable DraftText> texts,

        @Schema(description = "At most 50, with 100 speakers in all") @Nullable
        List<@Nullable SessionToWrite> sessions) {

    /** Somebody who organises it; the role is given by the place in the list and may be left out. */
    record OrganiserToName(@Nullable String orgId, @Nullable String role) {}

    /** A part of it. */
    record SessionToWrite(
            @Nullable String kind,
            @Nullable Map<String, @Nullable DraftTitle> texts,
            @Nullable String starts,
            @Nullable String ends,
            @Nullable List<@Nullable SpeakerToName> speakers) {}

    /** Somebody who speaks, with the organisation of the mandate that they speak with. */
    record SpeakerToName(
            @Nullable String personId, @Nullable String orgId) {}
}
