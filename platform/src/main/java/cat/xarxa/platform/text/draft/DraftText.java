package cat.xarxa.platform.text.draft;

import cat.xarxa.platform.text.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The text in one language, as it was sent. */
@Schema(description = "A text in one language")
public record DraftText(
        @Schema(
                description = "One line of plain text, at most 200 characters",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String title,

        @Schema(
                description = "One paragraph of plain text, at most 500 characters",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String summary,

        @Schema(
                description = "Markdown (CommonMark, tables, bare links), at most 50,000 characters;"
                        + " HTML in it is shown as written",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String body) {

    /** Only for a text that was found in order. */
    Text toText() {
        return Text.of(Objects.requireNonNull(title), Objects.requireNonNull(summary), Objects.requireNonNull(body));
    }
}
