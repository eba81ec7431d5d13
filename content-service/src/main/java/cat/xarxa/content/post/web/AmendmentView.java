package cat.xarxa.content.post.web;

import cat.xarxa.content.post.amendment.Amendment;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was said of a post after its publication, as its readers get it. */
@Schema(description = "What was said of a post after its publication")
record AmendmentView(
        @Schema(allowableValues = {"CHANGED", "CORRECTED", "WITHDRAWN"})
        String kind,

        Instant at,

        @Schema(description = "Plain text by language, ca always: encode it where you show it")
        Map<String, String> note,

        @Schema(description = "Id of the post that stands in for one that was withdrawn") @Nullable
        UUID redirect) {

    static AmendmentView of(Amendment amendment) {
        Map<String, String> note = new LinkedHashMap<>();
        amendment.note().byLanguage().forEach((language, text) -> note.put(language.code(), text));
        return new AmendmentView(amendment.kind().name(), amendment.at(), note, amendment.redirect());
    }
}
