package cat.xarxa.content.post.web;

import cat.xarxa.platform.text.draft.DraftText;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The command to draft a post, as it was sent: nothing in it is believed before {@link DraftReader} has read it. */
@Schema(description = "A post to draft. It stays invisible until it is published.")
record DraftPost(
        @Schema(
                description = "Kind of post; an ALERT is urgent",
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"NEWS", "CHRONICLE", "RESOURCE", "GOOD_PRACTICE", "ALERT"})
        @Nullable
        String type,

        @Schema(
                description = "Slug of the organisation that answers for the post",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "xarxa")
        @Nullable
        String ownerOrg,

        @Schema(description = "Slug of the organisation that the information came from", example = "coopcat") @Nullable
        String sourceOrg,

        @Schema(
                description = "Who may see the post once it is published; there is no default",
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"PUBLIC", "NETWORK"})
        @Nullable
        String audience,

        @Schema(description = "Ids of the catalogue of themes, at most 10", example = "[\"fons-europeus\"]") @Nullable
        List<@Nullable String> themes,

        @Schema(
                description = "INE codes of municipalities (5 digits) or slugs of comarques, at most 100;"
                        + " none means the whole network",
                example = "[\"08112\", \"osona\"]")
        @Nullable
        List<@Nullable String> territories,

        @Schema(description = "The day of what the post tells", format = "date", example = "2021-03-02") @Nullable
        String occurredOn,

        @Schema(
                description = "The texts by language: ca (required), es, en",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Map<String, @Nullable DraftText> texts) {}
