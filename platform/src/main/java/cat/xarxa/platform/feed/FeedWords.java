package cat.xarxa.platform.feed;

import cat.xarxa.platform.text.Language;
import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a service's feeds say of their own: its texts {@code feeds.properties}, Catalan where no other is. */
public final class FeedWords {

    private static final String SEPARATOR = " · ";

    private final Language language;
    private final ResourceBundle words;

    private FeedWords(Language language, ResourceBundle words) {
        this.language = language;
        this.words = words;
    }

    public static FeedWords in(Language language) {
        return new FeedWords(
                language,
                ResourceBundle.getBundle(
                        "feeds",
                        language.locale(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    public String say(String key) {
        return words.getString(key);
    }

    /** The text with something in its places {@code {0}}, {@code {1}}; an apostrophe in it has to be a curved one. */
    public String say(String key, Object... arguments) {
        return new MessageFormat(say(key), language.locale()).format(arguments);
    }

    /** The texts {@code title}, with the names of what the feed is narrowed to, and {@code description}. */
    public ComposedFeed.Heading heading(List<Optional<String>> narrowedTo) {
        return new ComposedFeed.Heading(
                Stream.concat(Stream.of(say("title")), narrowedTo.stream().flatMap(Optional::stream))
                        .collect(Collectors.joining(SEPARATOR)),
                say("description"));
    }
}
