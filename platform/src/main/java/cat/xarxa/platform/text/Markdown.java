package cat.xarxa.platform.text;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** CommonMark with tables and bare links; HTML in it is shown as written, never interpreted. */
final class Markdown {

    /** Deeper nesting is no writing but an attack on the renderer's stack. */
    private static final int DEPTH = 32;

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), AutolinkExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .postProcessor(new HeadingOutline())
            .maxOpenBlockParsers(DEPTH)
            .maxInlineNesting(DEPTH)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .nodeRendererFactory(ImagesAsLinks::new)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    private Markdown() {}

    /** Not safe by itself: {@link SafeHtml} has the last word. */
    static String toHtml(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }
}
