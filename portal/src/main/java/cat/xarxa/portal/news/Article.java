package cat.xarxa.portal.news;

import cat.xarxa.portal.frame.Addresses;
import cat.xarxa.portal.news.Teaser.Day;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of news as its page shows it.
 *
 * @param lang the language of the text
 * @param fallback whether that is not the language of the page
 * @param bodyHtml sanitised by content-service
 * @param notices what was said of it since it was published, newest first
 * @param jsonLd the same for machines
 */
record Article(
        String title,
        String summary,
        String bodyHtml,
        String lang,
        boolean fallback,
        String typeKey,
        boolean forMembersOnly,
        String ownerName,
        @Nullable String sourceName,
        @Nullable Day publishedOn,
        @Nullable Day occurredOn,
        List<String> themes,
        List<String> territories,
        List<Notice> notices,
        Addresses addresses,
        String jsonLd) {}
