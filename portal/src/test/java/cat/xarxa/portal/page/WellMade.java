package cat.xarxa.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;

/** What every page keeps to, whatever is on it. */
final class WellMade {

    private WellMade() {}

    static Document check(String html, String lang) {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document page = parser.parseInput(html, "http://localhost/");
        ParseErrorList errors = parser.getErrors();
        assertThat(errors).as("faults of the markup").isEmpty();
        assertThat(page.select("html").attr("lang")).isEqualTo(lang);
        assertThat(page.title()).endsWith("· Xarxa").doesNotStartWith(" ");
        headings(page);
        references(page);
        links(page);
        nothingInline(page);
        nothingLeftOver(html);
        return page;
    }

    private static void headings(Document page) {
        assertThat(page.select("h1")).as("h1").hasSize(1);
        int level = 1;
        for (Element heading : page.select("main :is(h1, h2, h3, h4, h5, h6)")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).as("level of " + heading).isLessThanOrEqualTo(level + 1);
            assertThat(heading.text()).as(heading.outerHtml()).isNotBlank();
            level = next;
        }
    }

    private static void references(Document page) {
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).as("ids").doesNotHaveDuplicates();
        for (String attribute : List.of("for", "aria-labelledby", "aria-describedby")) {
            assertThat(ids)
                    .as(attribute)
                    .containsAll(page.select("[" + attribute + "]").eachAttr(attribute).stream()
                            .flatMap(named -> Stream.of(named.split(" ")))
                            .toList());
        }
        assertThat(ids)
                .containsAll(page.select("a[href^=#]").eachAttr("href").stream()
                        .map(href -> href.substring(1))
                        .toList());
    }

    /** One text leads to one place; nothing that can be pressed is without a name. */
    private static void links(Document page) {
        Map<String, Set<String>> targets = new TreeMap<>();
        for (Element link : page.select("main a[href]")) {
            targets.computeIfAbsent(link.text(), text -> new TreeSet<>()).add(link.attr("href"));
        }
        assertThat(targets)
                .allSatisfy((text, hrefs) -> assertThat(hrefs).as(text).hasSize(1));
        Stream.concat(page.select("a[href]").stream(), page.select("button").stream())
                .forEach(control ->
                        assertThat(control.text()).as(control.outerHtml()).isNotBlank());
        assertThat(page.select("img:not([alt]), select:not([id]), input:not([type=hidden]):not([id])"))
                .isEmpty();
    }

    private static void nothingInline(Document page) {
        assertThat(page.select("[style], style")).isEmpty();
        assertThat(page.select("script:not([src]):not([type=application/ld+json])"))
                .isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on")))
                .isEmpty();
        assertThat(page.select("[src], link[rel=stylesheet], link[rel=icon]").stream()
                        .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href")))
                .allMatch(address -> address.matches("/(assets|vendor)/.*|/api/v1/network/logos/[0-9a-f]{64}"));
    }

    private static void nothingLeftOver(String html) {
        assertThat(html).doesNotContain("??", "${", "#{", "th:", "null\"", "xmlns");
    }
}
