package cat.xarxa.portal.help;

import static java.nio.charset.StandardCharsets.UTF_8;

import cat.xarxa.portal.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The pages that stand in files: one Markdown file for each page and language, ours and therefore trusted. */
@Component
class WrittenPages {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private final Parser parser = Parser.builder().extensions(TABLES).build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().extensions(TABLES).build();
    private final Map<Language, String> help = inEachLanguage("help");
    private final Map<Language, String> accessibility = inEachLanguage("accessibility");
    private final Map<Language, String> privacy;

    /**
     * The page on privacy says what is done: it is told the same.
     *
     * @param inbox how long inboxes are kept
     */
    WrittenPages(@Value("${xarxa.retention.inbox}") Period inbox) {
        String months = String.valueOf(inbox.toTotalMonths());
        this.privacy = inEachLanguage("privacy");
        this.privacy.replaceAll((language, page) -> page.replace("{inbox}", months));
    }

    String help(Language language) {
        return Objects.requireNonNull(help.get(language));
    }

    String accessibility(Language language) {
        return Objects.requireNonNull(accessibility.get(language));
    }

    String privacy(Language language) {
        return Objects.requireNonNull(privacy.get(language));
    }

    private Map<Language, String> inEachLanguage(String name) {
        Map<Language, String> pages = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            pages.put(language, renderer.render(parser.parse(read(name + "." + language.code() + ".md"))));
        }
        return pages;
    }

    private static String read(String file) {
        try (InputStream page = WrittenPages.class.getResourceAsStream("/pages/" + file)) {
            return new String(Objects.requireNonNull(page, file).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
