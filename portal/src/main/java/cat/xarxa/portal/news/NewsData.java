package cat.xarxa.portal.news;

import cat.xarxa.portal.frame.LinkedData;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.post.Post;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A piece of news as machines read it. */
@Component
class NewsData {

    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private final LinkedData linkedData;

    NewsData(LinkedData linkedData) {
        this.linkedData = linkedData;
    }

    String of(Post post, Language language, String address) {
        Post.Text text = post.textIn(language);
        Map<String, Object> article = new LinkedHashMap<>();
        article.put("@context", "https://schema.org");
        article.put("@type", "NewsArticle");
        article.put("headline", text.title());
        article.put("description", text.summary());
        article.put("inLanguage", language.code());
        article.put("url", address);
        article.put("license", LICENCE);
        article.put("publisher", LinkedData.organisation(post.ownerName()));
        if (post.publishedAt() != null) {
            article.put("datePublished", post.publishedAt().toString());
        }
        if (post.sourceName() != null) {
            article.put("sourceOrganization", LinkedData.organisation(post.sourceName()));
        }
        return linkedData.write(article);
    }
}
