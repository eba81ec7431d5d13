package cat.xarxa.portal.console;

import cat.xarxa.portal.activity.ActivityKind;
import cat.xarxa.portal.activity.writing.ActivityManuscript;
import cat.xarxa.portal.language.Dates;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.post.PostType;
import cat.xarxa.portal.post.writing.PostManuscript;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A post or an activity in a list of the console.
 *
 * @param path below the language
 * @param kindKey names the text of its kind
 * @param proposedBy slug of the partner that proposed it, null when nobody did
 * @param moment when it was published, or else begun
 * @param day the same in words
 */
record ManuscriptLine(
        String path,
        String title,
        String kindKey,
        String owner,
        @Nullable String proposedBy,
        Instant moment,
        String day) {

    static ManuscriptLine of(PostManuscript post, Language language) {
        Instant moment = Objects.requireNonNullElse(post.publishedAt(), post.createdAt());
        return new ManuscriptLine(
                "/console/posts/" + post.id(),
                post.textIn(language).title(),
                PostType.key(post.type()),
                post.ownerName(),
                post.proposedBy(),
                moment,
                Dates.inWords(Dates.day(moment), language));
    }

    static ManuscriptLine of(ActivityManuscript activity, Language language) {
        Instant moment = Objects.requireNonNullElse(activity.publishedAt(), activity.createdAt());
        return new ManuscriptLine(
                "/console/activities/" + activity.id(),
                activity.textIn(language).title(),
                ActivityKind.key(activity.kind()),
                activity.ownerName(),
                activity.proposedBy(),
                moment,
                Dates.inWords(Dates.day(moment), language));
    }
}
