package cat.xarxa.content.post;

import cat.xarxa.platform.catalogue.Catalogue;
import cat.xarxa.platform.problem.Findings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which posts a list or a feed shows; null narrows nothing.
 *
 * @param type only posts of this kind
 * @param theme only posts with this theme
 * @param territory only posts that name this territory or one around it
 * @param ownerOrg only posts of this organisation
 */
public record Filter(
        @Nullable PostType type,
        @Nullable String theme,
        @Nullable String territory,
        @Nullable String ownerOrg) {

    /** Shows everything. */
    public static Filter none() {
        return new Filter(null, null, null, null);
    }

    /** A filter as somebody asked for it; blank narrows nothing. */
    public record Wanted(
            @Nullable String type,
            @Nullable String theme,
            @Nullable String territory,
            @Nullable String ownerOrg) {

        /** The organisation is not looked up: one that is not known yet has no posts yet. */
        public Filter read(Catalogue catalogue, Findings findings) {
            given(theme).ifPresent(id -> catalogue.checkTheme("theme", id, findings));
            given(territory).ifPresent(name -> catalogue.checkTerritory("territory", name, findings));
            PostType kind = given(type)
                    .map(name -> findings.constant("type", name, PostType.class))
                    .orElse(null);
            return new Filter(
                    kind,
                    given(theme).orElse(null),
                    given(territory).orElse(null),
                    given(ownerOrg).orElse(null));
        }

        private static Optional<String> given(@Nullable String value) {
            return Optional.ofNullable(value).filter(text -> !text.isBlank());
        }
    }
}
