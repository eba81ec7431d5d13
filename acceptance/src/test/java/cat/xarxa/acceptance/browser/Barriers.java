package cat.xarxa.acceptance.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** What keeps somebody from using a page, as far as axe knows. */
final class Barriers {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** What another colour scheme may break. */
    private static final List<String> COLOURS = List.of("cat.color");

    private Barriers() {}

    /** All that axe finds in the light, and what it finds of colours in the dark. */
    static List<String> of(Page page) {
        List<String> barriers = new ArrayList<>(in(page, ColorScheme.LIGHT, RULES));
        barriers.addAll(in(page, ColorScheme.DARK, COLOURS));
        return barriers;
    }

    private static List<String> in(Page page, ColorScheme scheme, List<String> rules) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return new AxeBuilder(page)
                .withTags(rules).analyze().getViolations().stream()
                        .map(rule -> scheme + " " + described(rule))
                        .toList();
    }

    private static String described(Rule rule) {
        return rule.getId() + " "
                + rule.getNodes().stream().map(Object::toString).toList();
    }
}
