package cat.xarxa.notification.messaging;

import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.Sequel;
import cat.xarxa.notification.wording.Lang;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What content-service tells of a post after its publication; each event tells what the post says since. */
final class PostEvents {

    private PostEvents() {}

    /** It says something else. */
    record PostChangedV1(
            UUID postId,
            String type,
            String ownerOrg,
            @Nullable String sourceOrg,
            Set<String> themes,
            Set<String> territories,
            String audience,
            String urgency,
            Map<String, PostPublishedV1.Text> textByLang,
            @Nullable LocalDate occurredOn,
            Instant publishedAt,
            String level,
            @Nullable Map<String, String> changeNote,
            Instant changedAt) {

        static final String TYPE = "cat.xarxa.content.post-changed.v1";

        Publication toPublication() {
            return publication(
                    postId,
                    type,
                    ownerOrg,
                    sourceOrg,
                    themes,
                    territories,
                    audience,
                    urgency,
                    textByLang,
                    occurredOn,
                    publishedAt);
        }

        /** Null for a change of which nobody is told; a level that is not known here is none of those that matter. */
        @Nullable
        Sequel toSequel() {
            return level.equals("MAJOR") && changeNote != null
                    ? new Sequel(Sequel.Kind.CHANGE, note(changeNote), changedAt)
                    : null;
        }
    }

    /** It was wrong. */
    record PostCorrectedV1(
            UUID postId,
            String type,
            String ownerOrg,
            @Nullable String sourceOrg,
            Set<String> themes,
            Set<String> territories,
            String audience,
            String urgency,
            Map<String, PostPublishedV1.Text> textByLang,
            @Nullable LocalDate occurredOn,
            Instant publishedAt,
            Map<String, String> note,
            Instant correctedAt) {

        static final String TYPE = "cat.xarxa.content.post-corrected.v1";

        Publication toPublication() {
            return publication(
                    postId,
                    type,
                    ownerOrg,
                    sourceOrg,
                    themes,
                    territories,
                    audience,
                    urgency,
                    textByLang,
                    occurredOn,
                    publishedAt);
        }

        Sequel toSequel() {
            return new Sequel(Sequel.Kind.CORRECTION, PostEvents.note(note), correctedAt);
        }
    }

    /** It is gone. */
    record PostWithdrawnV1(
            UUID postId,
            String type,
            String ownerOrg,
            @Nullable String sourceOrg,
            Set<String> themes,
            Set<String> territories,
            String audience,
            String urgency,
            Map<String, PostPublishedV1.Text> textByLang,
            @Nullable LocalDate occurredOn,
            Instant publishedAt,
            Map<String, String> reason,
            Instant withdrawnAt) {

        static final String TYPE = "cat.xarxa.content.post-withdrawn.v1";

        Publication toPublication() {
            return publication(
                    postId,
                    type,
                    ownerOrg,
                    sourceOrg,
                    themes,
                    territories,
                    audience,
                    urgency,
                    textByLang,
                    occurredOn,
                    publishedAt);
        }

        Sequel toSequel() {
            return new Sequel(Sequel.Kind.WITHDRAWAL, note(reason), withdrawnAt);
        }
    }

    private static Publication publication(
            UUID postId,
            String type,
            String ownerOrg,
            @Nullable String sourceOrg,
            Set<String> themes,
            Set<String> territories,
            String audience,
            String urgency,
            Map<String, PostPublishedV1.Text> textByLang,
            @Nullable LocalDate occurredOn,
            Instant publishedAt) {
        return new PostPublishedV1(
                        postId,
                        type,
                        ownerOrg,
                        sourceOrg,
                        themes,
                        territories,
                        audience,
                        urgency,
                        textByLang,
                        occurredOn,
                        publishedAt)
                .toPublication();
    }

    /** A language that this service does not speak is left out. */
    private static Map<Lang, String> note(Map<String, String> byTag) {
        Map<Lang, String> note = new EnumMap<>(Lang.class);
        byTag.forEach((tag, text) -> Lang.of(tag).ifPresent(lang -> note.put(lang, text)));
        return note;
    }
}
