package cat.xarxa.portal.news;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.post.Post;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells machines what a page is about, in the words of schema.org. */
@Component
class LinkedData {

    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private final JsonMapper json;

    LinkedData(JsonMapper json) {
        this.json = json;
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
        article.put("publisher", organisation(post.ownerName()));
        if (post.publishedAt() != null) {
            article.put("datePublished", post.publishedAt().toString());
        }
        if (post.sourceName() != null) {
            article.put("sourceOrganization", organisation(post.sourceName()));
        }
        return inScript(json.writeValueAsString(article));
    }

    private static Map<String, String> organisation(String name) {
        return Map.of("@type", "Organization", "name", name);
    }

    /** No text can end the element that it stands in. */
    private static String inScript(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
