package cat.xarxa.portal.news;

import cat.xarxa.portal.language.Dates;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.post.Post;
import cat.xarxa.portal.post.PostType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post in a list.
 *
 * @param path below the language of the page
 * @param lang the language of its text, which may be another
 * @param typeKey names the text of its kind
 * @param date null for what is not published
 */
record Teaser(
        String path,
        String title,
        String summary,
        String lang,
        String typeKey,
        boolean forMembersOnly,
        @Nullable Day date,
        String by) {

    /** A day as machines and as people read it. */
    record Day(LocalDate iso, String words) {

        static @Nullable Day of(@Nullable LocalDate day, Language language) {
            return day == null ? null : new Day(day, Dates.inWords(day, language));
        }
    }

    static Teaser of(Post post, Language language) {
        Post.Text text = post.textIn(language);
        String source = post.sourceName();
        return new Teaser(
                post.path(language),
                text.title(),
                text.summary(),
                post.languageFor(language).code(),
                PostType.key(post.type()),
                post.isForMembersOnly(),
                Day.of(post.publishedOn(), language),
                source == null ? post.ownerName() : source);
    }
}
