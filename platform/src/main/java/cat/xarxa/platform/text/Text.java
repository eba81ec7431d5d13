package cat.xarxa.platform.text;

/**
 * A text in one language.
 *
 * @param slug the title as it stands in an address
 * @param title one line of plain text: encode it wherever it is shown
 * @param summary one paragraph of plain text: encode it wherever it is shown
 * @param body Markdown, as the author wrote it
 * @param html the body as HTML, made safe when it was written and again whenever it is asked for
 */
public record Text(String slug, String title, String summary, String body, String html) {

    /** Makes the slug and the HTML of what an author wrote. */
    public static Text of(String title, String summary, String body) {
        String line = Part.TITLE.accept(title);
        String markdown = Part.BODY.accept(body);
        return new Text(
                Slug.of(line), line, Part.SUMMARY.accept(summary), markdown, SafeHtml.of(Markdown.toHtml(markdown)));
    }

    /** Safe by the rules of today, also when it was stored under those of yesterday. */
    @Override
    public String html() {
        return SafeHtml.of(html);
    }
}
