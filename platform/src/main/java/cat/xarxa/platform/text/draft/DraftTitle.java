package cat.xarxa.platform.text.draft;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What something that has no more than a title is called in one language, as it was sent. */
@Schema(description = "A title in one language")
public record DraftTitle(
        @Schema(
                description = "One line of plain text, at most 200 characters",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String title) {}
