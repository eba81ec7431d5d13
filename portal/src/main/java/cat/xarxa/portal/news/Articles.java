package cat.xarxa.portal.news;

import cat.xarxa.portal.catalogue.Territories;
import cat.xarxa.portal.catalogue.Themes;
import cat.xarxa.portal.frame.Addresses;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.news.Teaser.Day;
import cat.xarxa.portal.post.Post;
import cat.xarxa.portal.post.PostType;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the page of a post. */
@Component
class Articles {

    private final Themes themes;
    private final Territories territories;
    private final NewsData data;
    private final String publicUrl;

    Articles(Themes themes, Territories territories, NewsData data, @Value("${xarxa.public-url}") String publicUrl) {
        this.themes = themes;
        this.territories = territories;
        this.data = data;
        this.publicUrl = publicUrl;
    }

    /** Newest first. */
    static List<Notice> notices(Post post, Language page) {
        return post.amendments().reversed().stream()
                .map(amendment -> Notice.of(amendment, page))
                .toList();
    }

    Article of(Post post, Language page) {
        Language spoken = post.languageFor(page);
        Post.Text text = post.textIn(page);
        Addresses addresses = Addresses.of(publicUrl, post::path, post::speaks, spoken);
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
                notices(post, page),
                addresses,
                data.of(post, spoken, addresses.canonical()));
    }
}
