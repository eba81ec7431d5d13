package cat.xarxa.portal.description;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the network calls and shows itself, as its administrators know it.
 *
 * @param described whether anybody has said so; while nobody has, there is no more than the languages
 */
public record Description(
        boolean described,
        @Nullable String name,
        List<String> languages,
        @Nullable String logo,
        @Nullable String senderName,
        @Nullable String senderAddress,
        long version) {}
