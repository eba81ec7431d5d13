package cat.xarxa.portal.manuscript;

/**
 * A text in one language, with what was typed and what readers get.
 *
 * @param body Markdown as written
 * @param bodyHtml sanitised by the service
 */
public record WrittenText(String slug, String title, String summary, String body, String bodyHtml) {}
