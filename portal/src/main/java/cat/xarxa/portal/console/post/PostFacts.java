package cat.xarxa.portal.console.post;

import cat.xarxa.portal.catalogue.Territories;
import cat.xarxa.portal.catalogue.Themes;
import cat.xarxa.portal.language.Dates;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.Names;
import cat.xarxa.portal.post.PostType;
import cat.xarxa.portal.post.writing.PostManuscript;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the console says about a post beside its texts. */
@Component
class PostFacts {

    private final Themes themes;
    private final Territories territories;

    PostFacts(Themes themes, Territories territories) {
        this.themes = themes;
        this.territories = territories;
    }

    Map<String, Object> of(PostManuscript post, Language language) {
        LocalDate occurred = post.occurredOn();
        return Map.of(
                "post", post,
                "title", post.textIn(language).title(),
                "publicPath", post.path(language),
                "typeKey", PostType.key(post.type()),
                "occurred", occurred == null ? "" : Dates.inWords(occurred, language),
                "themeNames",
                        Names.enumerated(
                                post.themes().stream()
                                        .map(theme -> themes.name(theme, language))
                                        .toList(),
                                language),
                "territoryNames",
                        Names.enumerated(
                                post.territories().stream()
                                        .map(territories::name)
                                        .toList(),
                                language));
    }
}
