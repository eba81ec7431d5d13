package cat.xarxa.portal.news;

import cat.xarxa.portal.language.Dates;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.news.Teaser.Day;
import cat.xarxa.portal.post.Post;
import org.jspecify.annotations.Nullable;

/**
 * What was said of a post after its publication, as its page shows it.
 *
 * @param key of the text that says what happened
 * @param lang the language of the note where it is not that of the page, else null
 */
record Notice(
        String key, @Nullable Day on, String note, @Nullable String lang) {

    static Notice of(Post.Amendment amendment, Language page) {
        Language spoken = amendment.languageFor(page);
        return new Notice(
                "amendment." + amendment.kind(),
                Day.of(Dates.day(amendment.at()), page),
                amendment.noteIn(page),
                spoken == page ? null : spoken.code());
    }
}
