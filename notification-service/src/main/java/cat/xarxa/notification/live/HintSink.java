package cat.xarxa.notification.live;

import java.io.IOException;

/** Where a stream's hints go. Each call may block as long as the reader is slow, and fails when it has gone. */
public interface HintSink {

    /** The stream is open; a reader that comes back says this position. */
    void open(long position) throws IOException;

    /** The inbox has grown up to this position. */
    void grown(long position) throws IOException;

    /** Nothing to say, but still here. */
    void heartbeat() throws IOException;

    void close();
}
