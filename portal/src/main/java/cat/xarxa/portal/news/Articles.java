package cat.xarxa.portal.news;

import cat.xarxa.portal.catalogue.Territories;
import cat.xarxa.portal.catalogue.Themes;
import cat.xarxa.portal.frame.Alternate;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.news.Teaser.Day;
import cat.xarxa.portal.post.Post;
import cat.xarxa.portal.post.PostType;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the page of a post. */
@Component
class Articles {

    private final Themes themes;
    private final Territories territories;
    private final LinkedData linkedData;
    private final String publicUrl;

    Articles(
            Themes themes,
            Territories territories,
            LinkedData linkedData,
            @Value("${xarxa.public-url}") String publicUrl) {
        this.themes = themes;
        this.territories = territories;
        this.linkedData = linkedData;
        this.publicUrl = publicUrl;
    }

    Article of(Post post, Language page) {
        Language spoken = post.languageFor(page);
        Post.Text text = post.textIn(page);
        String canonical = publicUrl + address(post, spoken).path();
        return new Article(
                text.title(),
                text.summary(),
                text.bodyHtml(),
                spoken.code(),
                spoken != page,
                PostType.key(post.type()),
                post.isForMembersOnly(),
                post.ownerName(),
                post.sourceName(),
                Day.of(post.publishedOn(), page),
                Day.of(post.occurredOn(), page),
                post.themes().stream().map(theme -> themes.name(theme, page)).toList(),
                post.territories().stream().map(territories::name).toList(),
                addresses(post).filter(other -> post.speaks(other.language())).toList(),
                addresses(post).toList(),
                canonical,
                linkedData.of(post, spoken, canonical));
    }

    private static Stream<Alternate> addresses(Post post) {
        return List.of(Language.values()).stream().map(language -> address(post, language));
    }

    private static Alternate address(Post post, Language language) {
        return new Alternate(language, "/" + language.code() + post.path(language));
    }
}
