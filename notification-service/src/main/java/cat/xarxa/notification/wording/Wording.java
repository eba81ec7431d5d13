package cat.xarxa.notification.wording;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What this service says of its own, as ICU messages; arguments have names. */
@Component
public class Wording {

    private final Map<Lang, Properties> messages = new EnumMap<>(Lang.class);

    public Wording() {
        for (Lang lang : Lang.values()) {
            messages.put(lang, read("/wording/" + lang.tag() + ".properties"));
        }
    }

    public String say(Lang lang, String key) {
        return say(lang, key, Map.of());
    }

    /**
     * The message of a key.
     *
     * @throws IllegalArgumentException when no text has that key: a mistake of ours
     */
    public String say(Lang lang, String key, Map<String, Object> arguments) {
        return new MessageFormat(pattern(lang, key), lang.locale()).format(arguments);
    }

    /** A day as people say it, for example "dimarts, 2 de març de 2021". */
    public String day(Lang lang, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern(lang, "day.pattern"), lang.locale())
                .format(day);
    }

    /** A time of the day, for example "10.00". */
    public String time(Lang lang, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(pattern(lang, "time.pattern"), lang.locale())
                .format(time);
    }

    /** Names as people say them one after the other, for example "la UAB i Teler Cooperatiu". */
    public String list(Lang lang, List<String> names) {
        return ListFormatter.getInstance(ULocale.forLocale(lang.locale())).format(names);
    }

    Set<String> keys(Lang lang) {
        return of(lang).stringPropertyNames();
    }

    String pattern(Lang lang, String key) {
        String pattern = of(lang).getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text for " + key + " in " + lang.tag());
        }
        return pattern;
    }

    private Properties of(Lang lang) {
        return messages.getOrDefault(lang, new Properties());
    }

    private static Properties read(String resource) {
        Properties properties = new Properties();
        try (InputStream stream = Wording.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no texts at " + resource);
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
