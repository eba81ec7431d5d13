package cat.xarxa.portal.activity.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The command to publish a recording.
 *
 * @param sessionId null when it is of the whole activity
 */
public record AddRecording(
        @Nullable String url,
        List<String> langs,
        boolean captions,
        @Nullable String visibility,
        @Nullable String sessionId) {}
