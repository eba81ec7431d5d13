package cat.xarxa.platform.text;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;

/** Puts headings below the page's title without skipping a level, whatever levels the author began with. */
final class HeadingOutline implements PostProcessor {

    private static final int DEEPEST = 6;

    @Override
    public Node process(Node document) {
        document.accept(new Renumbering());
        return document;
    }

    /** Keeps the written levels above the current heading; their number is its depth. */
    private static final class Renumbering extends AbstractVisitor {

        private final Deque<Integer> above = new ArrayDeque<>();

        @Override
        public void visit(Heading heading) {
            while (!above.isEmpty() && above.getLast() >= heading.getLevel()) {
                above.removeLast();
            }
            above.addLast(heading.getLevel());
            heading.setLevel(Math.min(above.size() + 1, DEEPEST));
        }
    }
}
