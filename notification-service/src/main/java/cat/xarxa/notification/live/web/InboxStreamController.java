package cat.xarxa.notification.live.web;

import cat.xarxa.notification.live.LiveInboxes;
import cat.xarxa.platform.caller.Caller;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Opens the caller's live stream. */
@RestController
class InboxStreamController {

    private final LiveInboxes inboxes;
    private final Clock clock;

    InboxStreamController(LiveInboxes inboxes, Clock clock) {
        this.inboxes = inboxes;
        this.clock = clock;
    }

    /** @param since as {@code Last-Event-ID}, for a reader that cannot send that header */
    @GetMapping(path = "/api/v1/inbox/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> stream(
            Caller caller,
            @AuthenticationPrincipal Jwt token,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            @RequestParam(required = false) @Nullable String since) {
        UUID person = caller.person();
        SseEmitter emitter = new SseEmitter(0L);
        Runnable gone = inboxes.open(
                person, position(lastEventId != null ? lastEventId : since), life(token), new ServerSentHints(emitter));
        emitter.onCompletion(gone);
        emitter.onError(failure -> gone.run());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(emitter);
    }

    private Duration life(Jwt token) {
        Instant now = clock.instant();
        return Optional.ofNullable(token.getExpiresAt())
                .map(end -> Duration.between(now, end))
                .orElse(Duration.ZERO);
    }

    /** Who says no position of ours knows nothing, and is hinted at once at whatever there is. */
    private static long position(@Nullable String text) {
        try {
            return text == null ? 0 : Long.parseLong(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
