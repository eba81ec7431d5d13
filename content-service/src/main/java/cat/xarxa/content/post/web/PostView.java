package cat.xarxa.content.post.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A post as its readers get it. */
@Schema(description = "A post")
record PostView(
        @Schema(description = "UUIDv7; the order of ids means nothing")
        UUID id,

        @Schema(allowableValues = {"NEWS", "CHRONICLE", "RESOURCE", "GOOD_PRACTICE", "ALERT"})
        String type,

        @Schema(allowableValues = {"DRAFT", "REVIEW", "SCHEDULED", "PUBLISHED", "WITHDRAWN", "ARCHIVED"})
        String state,

        @Schema(description = "Slug of the organisation that answers for the post")
        String ownerOrg,

        @Schema(description = "Slug of the organisation that the information came from") @Nullable
        String sourceOrg,

        @Schema(description = "Slug of the partner that proposed the post") @Nullable
        String proposedBy,

        String ownerName,
        @Nullable String sourceName,
        @Schema(allowableValues = {"PUBLIC", "NETWORK"}) String audience,
        List<String> themes,

        @Schema(description = "INE codes and slugs of comarques")
        List<String> territories,

        @Schema(description = "The day of what the post tells") @Nullable
        LocalDate occurredOn,

        @Schema(description = "The texts by language: ca always, es and en where written; none of what was withdrawn")
        Map<String, TextView> texts,

        Instant createdAt,

        @Schema(description = "When it really was published; null before") @Nullable
        Instant publishedAt,

        @Schema(description = "When it last changed, however little; null when it never did") @Nullable
        Instant changedAt,

        @Schema(description = "Major changes, corrections and the withdrawal, oldest first")
        List<AmendmentView> amendments,

        @Schema(description = "Raised by each change") long version) {}
