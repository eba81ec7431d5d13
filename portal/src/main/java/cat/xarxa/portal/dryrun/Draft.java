package cat.xarxa.portal.dryrun;

import cat.xarxa.portal.activity.Activity;
import cat.xarxa.portal.activity.writing.ActivityManuscript;
import cat.xarxa.portal.manuscript.WrittenText;
import cat.xarxa.portal.post.PostType;
import cat.xarxa.portal.post.writing.PostManuscript;
import cat.xarxa.portal.post.writing.WritePost;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be tried out, as it is saved.
 *
 * @param activity null for a post
 * @param sequel what is to become of a published post, null for what is to be published
 */
public record Draft(
        UUID subjectId,
        String kind,
        String type,
        String ownerOrg,
        @Nullable String sourceOrg,
        List<String> themes,
        List<String> territories,
        String audience,
        boolean urgent,
        Map<String, Text> textByLang,
        @Nullable LocalDate occurredOn,
        @Nullable Happening activity,
        @Nullable Sequel sequel) {

    /** An alert is told at once, whatever people have chosen. */
    public static Draft of(PostManuscript post) {
        return new Draft(
                post.id(),
                "POST",
                post.type(),
                post.ownerOrg(),
                post.sourceOrg(),
                post.themes(),
                post.territories(),
                post.audience(),
                PostType.ALERT.name().equals(post.type()),
                texts(post.texts()),
                post.occurredOn(),
                null,
                null);
    }

    public static Draft of(ActivityManuscript activity) {
        return new Draft(
                activity.id(),
                "ACTIVITY",
                activity.kind(),
                activity.ownerOrg(),
                null,
                activity.themes(),
                activity.territories(),
                activity.audience(),
                false,
                texts(activity.texts()),
                null,
                new Happening(
                        activity.date(),
                        activity.starts(),
                        activity.ends(),
                        activity.zone().getId(),
                        activity.past(),
                        activity.organisers().stream()
                                .map(Activity.Organiser::orgId)
                                .toList(),
                        activity.series() == null ? null : activity.series().id()),
                null);
    }

    /**
     * A published post as it is to be, and what is to be told of that.
     *
     * @param kind CHANGE, CORRECTION or WITHDRAWAL
     */
    public static Draft of(PostManuscript post, WritePost changed, String kind, Map<String, String> note) {
        Map<String, Text> texts = new HashMap<>();
        changed.texts().forEach((language, text) -> texts.put(language, new Text(text.title(), text.summary())));
        return new Draft(
                post.id(),
                "POST",
                post.type(),
                post.ownerOrg(),
                changed.sourceOrg(),
                changed.themes(),
                changed.territories(),
                post.audience(),
                false,
                texts,
                post.occurredOn(),
                null,
                new Sequel(kind, note));
    }

    private static Map<String, Text> texts(Map<String, WrittenText> written) {
        Map<String, Text> texts = new HashMap<>();
        written.forEach((language, text) -> texts.put(language, new Text(text.title(), text.summary())));
        return texts;
    }

    /** Its texts in one language. */
    record Text(String title, String summary) {}

    /** What is to be told of a post that was published before. */
    record Sequel(String kind, Map<String, String> note) {}

    /** When it is, and who organises it. */
    record Happening(
            @Nullable LocalDate date,
            @Nullable Instant starts,
            @Nullable Instant ends,
            String zone,
            boolean past,
            List<String> organisers,
            @Nullable String seriesId) {}
}
