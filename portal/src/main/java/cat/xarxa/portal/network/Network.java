package cat.xarxa.portal.network;

import cat.xarxa.portal.language.Language;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the network calls and shows itself.
 *
 * @param described whether anybody has said so
 * @param name null while nobody has
 * @param languages codes of those that pages are offered in; none while nobody tells
 * @param logo its digest, null for none
 */
public record Network(
        boolean described,
        @Nullable String name,
        List<String> languages,
        @Nullable String logo) {

    /** While the service has not answered. */
    static final Network UNKNOWN = new Network(false, null, List.of(), null);

    public Network {
        languages = List.copyOf(languages);
    }

    /** Whether it is known that nobody has described it yet. */
    public boolean awaitsDescription() {
        return !described && !languages.isEmpty();
    }

    /** The languages that pages are offered in: Catalan always, all while nobody tells. */
    public Set<Language> offered() {
        return Arrays.stream(Language.values())
                .filter(language ->
                        language == Language.CATALAN || languages.isEmpty() || languages.contains(language.code()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Language.class)));
    }

    /** Where its logo is found, null for none. */
    public @Nullable String logoPath() {
        return logo == null ? null : "/api/v1/network/logos/" + logo;
    }
}
