package cat.xarxa.platform.text;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Shows an image as a link to it: pages, mails and feeds load nothing from other hosts. */
final class ImagesAsLinks implements NodeRenderer {

    private final HtmlNodeRendererContext context;

    ImagesAsLinks(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Image.class);
    }

    @Override
    public void render(Node node) {
        Image image = (Image) node;
        String address = context.urlSanitizer().sanitizeImageUrl(image.getDestination());
        HtmlWriter html = context.getWriter();
        html.tag("a", Map.of("href", context.encodeUrl(address)));
        if (image.getFirstChild() == null) {
            html.text(address);
        }
        for (Node child = image.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        html.tag("/a");
    }
}
