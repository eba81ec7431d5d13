package cat.xarxa.content.post.web;

import cat.xarxa.platform.text.Text;
import io.swagger.v3.oas.annotations.media.Schema;

/** A post's text in one language. */
@Schema(description = "A text in one language")
record TextView(
        @Schema(description = "The title as it stands in addresses")
        String slug,

        @Schema(description = "Plain text: encode it where you show it")
        String title,

        @Schema(description = "Plain text: encode it where you show it")
        String summary,

        @Schema(description = "Markdown as written, for editors")
        String body,

        @Schema(description = "The body as HTML, sanitised") String bodyHtml) {

    static TextView of(Text text) {
        return new TextView(text.slug(), text.title(), text.summary(), text.body(), text.html());
    }
}
