package cat.xarxa.events.feed;

import cat.xarxa.events.schedule.Schedule;
import cat.xarxa.platform.text.Language;
import cat.xarxa.platform.text.Text;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The agenda before it is written in a format.
 *
 * @param language the language that was asked for
 * @param title what the feed is called in it
 * @param self address of the feed
 * @param home address of the page with the same activities
 * @param entries newest date first
 */
record AgendaFeed(Language language, String title, String self, String home, List<Entry> entries) {

    AgendaFeed {
        entries = List.copyOf(entries);
    }

    /** When something was last published in it; for an empty feed the beginning of time, so that it never varies. */
    Instant updatedAt() {
        return entries.stream().map(Entry::updatedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    /**
     * One activity.
     *
     * @param address of its page
     * @param language that its text really has
     * @param place null when it is not known
     * @param organisers names, the lead first
     * @param tags names of themes and territories
     * @param updatedAt its last change
     * @param version raised by each change
     */
    record Entry(
            UUID id,
            String address,
            Language language,
            Text text,
            Schedule schedule,
            @Nullable String place,
            List<String> organisers,
            List<String> tags,
            Instant publishedAt,
            Instant updatedAt,
            long version) {}
}
