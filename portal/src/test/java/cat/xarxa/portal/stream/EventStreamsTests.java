package cat.xarxa.portal.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class EventStreamsTests {

    private final EventStreams streams = new EventStreams(1);
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @BeforeEach
    void start() {
        streams.start();
    }

    @Test
    void carryAllThatComesUntilTheSourceEnds() throws IOException {
        MockHttpServletRequest request = request();
        assertThat(streams.carry(new ByteArrayInputStream("id: 1\n\n".getBytes()), request, response))
                .isTrue();
        await().until(() -> response.getContentAsString().equals("id: 1\n\n"));
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void areNoMoreThanThereArePlaces() throws IOException {
        PipedOutputStream service = new PipedOutputStream();
        assertThat(streams.carry(new PipedInputStream(service), request(), response))
                .isTrue();
        AtomicBoolean closed = new AtomicBoolean();
        assertThat(streams.carry(closing(closed), request(), new MockHttpServletResponse()))
                .isFalse();
        assertThat(closed).isTrue();
        service.close();
        await().until(() -> streams.carry(InputStream.nullInputStream(), request(), new MockHttpServletResponse()));
    }

    @Test
    void endWhenThePortalStops() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        streams.carry(closing(closed), request(), response);
        streams.stop();
        assertThat(closed).isTrue();
        assertThat(streams.carry(InputStream.nullInputStream(), request(), new MockHttpServletResponse()))
                .isFalse();
    }

    private static MockHttpServletRequest request() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setAsyncSupported(true);
        return request;
    }

    /** A silent source that tells when it is closed. */
    private static InputStream closing(AtomicBoolean closed) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                while (!closed.get()) {
                    Thread.onSpinWait();
                }
                throw new IOException("closed");
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };
    }
}
