package cat.xarxa.content.post.web;

import cat.xarxa.content.post.amendment.ChangeLevel;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be done with a published post, as it was sent: nothing in it is believed before it was checked. */
sealed interface PublishedPostCommand {

    /** Has it say something else. */
    @Schema(description = "A change of a published post")
    record ChangePost(
            @Schema(
                    description = "MINOR tells nobody, MAJOR tells who was told of the post",
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    implementation = ChangeLevel.class)
            @Nullable
            String level,

            @Schema(
                    description = "What is otherwise, by language (ca required), for a major change; one paragraph of"
                            + " plain text, at most 500 characters",
                    example = "{\"ca\": \"S’ha ampliat el termini\"}")
            @Nullable
            Map<String, @Nullable String> note,

            @Schema(
                    description = "The post as it is to be; kind, owner and audience stay as they were published",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable
            DraftPost post)
            implements PublishedPostCommand {}

    /** Puts right what was wrong. */
    @Schema(description = "A correction of a published post")
    record CorrectPost(
            @Schema(
                    description = "What was wrong and is right, by language (ca required); one paragraph of plain text,"
                            + " at most 500 characters",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable
            Map<String, @Nullable String> note,

            @Schema(
                    description = "The post as it is right; kind, owner and audience stay as they were published",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable
            DraftPost post)
            implements PublishedPostCommand {}

    /** Takes it away. */
    @Schema(description = "The withdrawal of a published post")
    record WithdrawPost(
            @Schema(
                    description = "Why it is gone, by language (ca required); one paragraph of plain text, at most 500"
                            + " characters",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable
            Map<String, @Nullable String> reason,

            @Schema(description = "Id of the published post that stands in for it") @Nullable
            UUID redirect)
            implements PublishedPostCommand {}
}
