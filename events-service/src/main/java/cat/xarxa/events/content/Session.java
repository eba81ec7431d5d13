package cat.xarxa.events.content;

import cat.xarxa.platform.text.Language;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of an activity.
 *
 * @param id a UUIDv7
 * @param kind the same words as for activities
 * @param titles by language; never without Catalan
 * @param starts null when it is not known; then the end is not known either
 */
public record Session(
        UUID id,
        String kind,
        Map<Language, String> titles,
        @Nullable Instant starts,
        @Nullable Instant ends,
        List<Speaking> speakers) {

    public Session {
        if (!titles.containsKey(Language.CA)) {
            throw new IllegalArgumentException("the Catalan title is missing");
        }
        titles = Collections.unmodifiableMap(new EnumMap<>(titles));
        speakers = List.copyOf(speakers);
    }

    /** The title in the wanted language, or in Catalan. */
    public String titleIn(Language wanted) {
        return Optional.ofNullable(titles.get(wanted)).orElseGet(() -> Objects.requireNonNull(titles.get(Language.CA)));
    }

    /**
     * That somebody speaks.
     *
     * @param orgId the organisation of the mandate that they speak with
     * @param role of that mandate
     */
    public record Speaking(UUID personId, String orgId, String role) {}
}
