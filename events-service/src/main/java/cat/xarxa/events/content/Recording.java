package cat.xarxa.events.content;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recording of an activity or of one of its sessions.
 *
 * @param id a UUIDv7
 * @param sessionId null for the whole activity
 * @param url where it is watched, https
 * @param langs spoken in it (ISO 639), empty when nobody knows
 * @param captions whether it has captions
 * @param visibility PUBLIC or NETWORK; never wider than the activity's audience
 * @param publishedAt the real time
 */
public record Recording(
        UUID id,
        @Nullable UUID sessionId,
        String url,
        List<String> langs,
        boolean captions,
        String visibility,
        Instant publishedAt) {

    public Recording {
        langs = List.copyOf(langs);
    }
}
