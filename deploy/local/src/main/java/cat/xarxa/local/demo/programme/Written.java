package cat.xarxa.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A piece of news of the demo.
 *
 * @param post the body of the request that creates it
 */
record News(Map<String, Object> post) {

    private static final int SHORT = 48;

    /** The monitoring of projects that the confederation relayed in the first quarter of 2021. */
    static News ofTheQuarter() {
        try (InputStream file = Objects.requireNonNull(News.class.getResourceAsStream("/demo/news.yaml"))) {
            return new News(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The title in Catalan, by which it is found again. */
    String title() {
        return titles().getFirst();
    }

    /** The title in each language, Catalan first. */
    List<String> titles() {
        return Stream.of("ca", "es", "en").map(this::titleIn).toList();
    }

    /** The beginning of the title. */
    String shortTitle() {
        String title = title();
        return title.length() <= SHORT ? title : title.substring(0, title.lastIndexOf(' ', SHORT)) + " …";
    }

    private String titleIn(String language) {
        Map<?, ?> texts = (Map<?, ?>) Objects.requireNonNull(post.get("texts"));
        Map<?, ?> text = (Map<?, ?>) Objects.requireNonNull(texts.get(language));
        return String.valueOf(text.get("title"));
    }
}
