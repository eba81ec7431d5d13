package cat.xarxa.events.activity;

import cat.xarxa.events.content.Content;
import cat.xarxa.events.content.Recording;
import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;

/** Something that happened to an activity. */
public sealed interface ActivityEvent extends DomainEvent {

    /** Which one. */
    Activity.Id id();

    /**
     * It entered the agenda of its audience.
     *
     * @param tellPeople false for what only the agenda and the feeds show
     * @param past whether it was over at that moment
     */
    record Announced(Activity.Id id, Content content, boolean tellPeople, boolean past, Instant publishedAt)
            implements ActivityEvent {}

    /** A recording of it can be watched. */
    record RecordingPublished(Activity.Id id, Recording recording) implements ActivityEvent {}
}
