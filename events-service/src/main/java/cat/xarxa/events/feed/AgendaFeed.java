package cat.xarxa.events.feed;

import cat.xarxa.events.activity.Activity;
import cat.xarxa.events.activity.Reader;
import cat.xarxa.events.content.Attendance;
import cat.xarxa.events.content.Content;
import cat.xarxa.events.content.Nature;
import cat.xarxa.events.content.Recording;
import cat.xarxa.events.schedule.Schedule;
import cat.xarxa.platform.feed.ComposedFeed;
import cat.xarxa.platform.text.Language;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The agenda before it is written in a format.
 *
 * @param heading title and description
 * @param language the language that was asked for
 * @param place its id and addresses
 * @param entries newest date first
 */
record AgendaFeed(ComposedFeed.Heading heading, Language language, ComposedFeed.Place place, List<Entry> entries) {

    AgendaFeed {
        entries = List.copyOf(entries);
    }

    /** When something last changed in it; for an empty feed the beginning of time, so that it never varies. */
    Instant updatedAt() {
        return entries.stream().map(Entry::updatedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    /**
     * One activity.
     *
     * @param address of its page
     * @param wording what it says
     * @param facts what, when, where and whose it is
     * @param history how it came to be as it is
     */
    record Entry(UUID id, String address, ComposedFeed.Wording wording, Facts facts, History history) {

        Instant updatedAt() {
            return history.moments().updatedAt();
        }

        Schedule schedule() {
            return facts.schedule();
        }

        /** The words in the language of its text, so that the whole entry is in one. */
        EntryWords words() {
            return EntryWords.in(wording.language());
        }
    }

    /**
     * What is known of an activity beside its text.
     *
     * @param organisers names, the lead first
     * @param tags names of themes and territories
     */
    record Facts(
            Nature.Kind kind, Schedule schedule, Attendance attendance, List<String> organisers, List<String> tags) {

        Facts {
            organisers = List.copyOf(organisers);
            tags = List.copyOf(tags);
        }
    }

    /**
     * What happened to an activity.
     *
     * @param moments when it was published, and when everybody could last see something new of it
     * @param sequence raised by each change that matters to whoever plans to go
     * @param recordings what everybody may watch
     */
    record History(ComposedFeed.Moments moments, long sequence, List<Watchable> recordings) {

        History {
            recordings = List.copyOf(recordings);
        }

        /** As everybody sees it. A recording changes the activity, but nothing for who plans to go. */
        static History of(Activity activity, Language language) {
            Instant publishedAt = Objects.requireNonNull(activity.publishedAt());
            List<Recording> recordings = activity.recordings().stream()
                    .filter(recording -> Reader.anyone().watches(recording, activity))
                    .toList();
            Instant updatedAt = recordings.stream()
                    .map(Recording::publishedAt)
                    .reduce(publishedAt, (last, next) -> next.isAfter(last) ? next : last);
            return new History(
                    new ComposedFeed.Moments(publishedAt, updatedAt),
                    activity.version() - activity.recordings().size(),
                    recordings.stream()
                            .map(recording -> Watchable.of(recording, activity.content(), language))
                            .toList());
        }
    }

    /**
     * A recording.
     *
     * @param session the title of what it shows, null for the whole activity
     */
    record Watchable(@Nullable String session, String url) {

        private static Watchable of(Recording recording, Content content, Language language) {
            return content.sessions().stream()
                    .filter(session -> session.id().equals(recording.sessionId()))
                    .map(session -> new Watchable(session.titleIn(language), recording.url()))
                    .findFirst()
                    .orElseGet(() -> new Watchable(null, recording.url()));
        }
    }
}
