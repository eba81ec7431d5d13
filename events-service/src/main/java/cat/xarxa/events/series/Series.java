package cat.xarxa.events.series;

import cat.xarxa.platform.text.Language;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A series of activities.
 *
 * @param id its slug
 * @param titles what it is called; never without Catalan
 */
@Document("series")
@TypeAlias("series.v1")
public record Series(@Id String id, Map<Language, String> titles) {

    public Series {
        if (!titles.containsKey(Language.CA)) {
            throw new IllegalArgumentException("the Catalan title is missing");
        }
        titles = Collections.unmodifiableMap(new EnumMap<>(titles));
    }

    /** The title in the wanted language, or in Catalan. */
    public String titleIn(Language wanted) {
        return Optional.ofNullable(titles.get(wanted)).orElseGet(() -> Objects.requireNonNull(titles.get(Language.CA)));
    }
}
