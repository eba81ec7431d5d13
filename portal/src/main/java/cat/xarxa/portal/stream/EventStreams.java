package cat.xarxa.portal.stream;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Carries event streams from a service to a reader, each on a virtual thread: no more than a fixed number at once,
 * until the service ends it (when the token does), the reader leaves, or the portal stops.
 */
@Component
public class EventStreams implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(EventStreams.class);
    private static final int BUFFER = 4096;

    private final Set<InputStream> open = ConcurrentHashMap.newKeySet();
    private final Semaphore places;
    private volatile boolean running;

    EventStreams(@Value("${xarxa.streams.most}") int most) {
        places = new Semaphore(most);
    }

    /** Begins to carry a stream; false, and nothing is written, when there is no place for one more. */
    public boolean carry(InputStream source, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!running || !places.tryAcquire()) {
            source.close();
            return false;
        }
        open.add(source);
        begin(response);
        response.flushBuffer(); // here, where the session is still at hand, and not on the other thread
        AsyncContext context = request.startAsync();
        context.setTimeout(0);
        context.addListener(new ReaderLeft());
        Thread.ofVirtual().name("event-stream").start(() -> {
            try {
                copy(source, response.getOutputStream());
            } catch (IOException ended) {
                LOG.debug("an event stream ended: {}", ended.getMessage());
            } finally {
                end(source, context);
            }
        });
        return true;
    }

    /** Headers of an event stream, which nobody on the way may keep or gather. */
    public static void begin(HttpServletResponse response) {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no");
    }

    private static void copy(InputStream source, OutputStream reader) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int read = source.read(buffer); read >= 0; read = source.read(buffer)) {
            reader.write(buffer, 0, read);
            reader.flush();
        }
    }

    private void end(InputStream source, AsyncContext context) {
        open.remove(source);
        places.release();
        close(source);
        try {
            context.complete();
        } catch (IllegalStateException readerLeft) {
            LOG.debug("the server ended it already: {}", readerLeft.getMessage());
        }
    }

    private static void close(InputStream source) {
        try {
            source.close();
        } catch (IOException gone) {
            LOG.debug("closing an event stream: {}", gone.getMessage());
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the server stops to take requests: readers come back to another portal, or to this one when it is up. */
    @Override
    public void stop() {
        running = false;
        open.forEach(EventStreams::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** A reader who leaves is no error to make a page of. */
    private static final class ReaderLeft implements AsyncListener {

        @Override
        public void onError(AsyncEvent event) {
            event.getAsyncContext().complete();
        }

        @Override
        public void onComplete(AsyncEvent event) {}

        @Override
        public void onTimeout(AsyncEvent event) {}

        @Override
        public void onStartAsync(AsyncEvent event) {}
    }
}
