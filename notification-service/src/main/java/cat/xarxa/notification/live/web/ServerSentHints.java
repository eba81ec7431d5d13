package cat.xarxa.notification.live.web;

import cat.xarxa.notification.live.HintSink;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Writes hints as server-sent events. */
final class ServerSentHints implements HintSink {

    private static final int SOONEST_RETRY_MILLIS = 1_000;
    private static final int LATEST_RETRY_MILLIS = 3_000;

    private final SseEmitter emitter;

    ServerSentHints(SseEmitter emitter) {
        this.emitter = emitter;
    }

    /** Readers who lose their streams together do not come back together. An id alone is kept and shows nothing. */
    @Override
    public void open(long position) throws IOException {
        int retry = ThreadLocalRandom.current().nextInt(SOONEST_RETRY_MILLIS, LATEST_RETRY_MILLIS);
        emitter.send(SseEmitter.event().id(Long.toString(position)).reconnectTime(retry));
    }

    @Override
    public void grown(long position) throws IOException {
        emitter.send(SseEmitter.event()
                .id(Long.toString(position))
                .name("changed")
                .data(new Hint(position), MediaType.APPLICATION_JSON));
    }

    @Override
    public void heartbeat() throws IOException {
        emitter.send(SseEmitter.event().comment("still here"));
    }

    @Override
    public void close() {
        emitter.complete();
    }

    /** The inbox has grown up to a position. */
    private record Hint(long position) {}
}
