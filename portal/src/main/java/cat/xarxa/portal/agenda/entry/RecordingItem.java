package cat.xarxa.portal.agenda.entry;

import cat.xarxa.portal.activity.Activity;
import cat.xarxa.portal.activity.Title;
import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.Names;
import cat.xarxa.portal.language.Phrase;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recording as the page of its activity shows it.
 *
 * @param session what it is a recording of, null when it is of the whole activity
 * @param host the site where it is kept, for readers to know where they go
 * @param languages that are spoken in it, in words
 */
record RecordingItem(
        @Nullable Phrase session, URI url, String host, String languages, boolean captions, boolean forMembersOnly) {

    /** Those that a browser can be sent to. */
    static List<RecordingItem> all(Activity activity, Language page) {
        return activity.recordings().stream()
                .filter(recording -> "https".equals(recording.url().getScheme())
                        && recording.url().getHost() != null)
                .map(recording -> of(recording, activity, page))
                .toList();
    }

    private static RecordingItem of(Activity.Recording recording, Activity activity, Language page) {
        return new RecordingItem(
                session(recording.sessionId(), activity, page),
                recording.url(),
                recording.url().getHost(),
                Names.ofLanguages(recording.langs(), page),
                recording.captions(),
                "NETWORK".equals(recording.visibility()));
    }

    private static @Nullable Phrase session(@Nullable UUID id, Activity activity, Language page) {
        return activity.sessions().stream()
                .filter(session -> session.id().equals(id))
                .map(session -> Phrase.of(session.texts(), Title::title, page))
                .findFirst()
                .orElse(null);
    }
}
