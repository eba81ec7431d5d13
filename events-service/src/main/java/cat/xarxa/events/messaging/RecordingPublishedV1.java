package cat.xarxa.events.messaging;

import cat.xarxa.events.activity.ActivityEvent;
import cat.xarxa.events.content.Recording;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code cat.xarxa.events.recording-published.v1} as it goes over the wire; its schema stands in the contracts. */
record RecordingPublishedV1(
        String activityId,
        String recordingId,
        @Nullable String sessionId,
        List<String> langs,
        boolean captions,
        String visibility,
        String publishedAt) {

    static final String TYPE = "cat.xarxa.events.recording-published.v1";

    static RecordingPublishedV1 of(ActivityEvent.RecordingPublished event) {
        Recording recording = event.recording();
        return new RecordingPublishedV1(
                event.id().value().toString(),
                recording.id().toString(),
                Optional.ofNullable(recording.sessionId()).map(UUID::toString).orElse(null),
                recording.langs(),
                recording.captions(),
                recording.visibility(),
                recording.publishedAt().toString());
    }
}
