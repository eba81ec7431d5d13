package cat.xarxa.portal.gateway;

import java.io.InputStream;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** The body of an answer: read whole within the time for it, or an event stream that goes on. */
sealed interface Answer {

    /** Lists and feeds are short: a hundred items at most. */
    record Whole(ByteBuffer body) implements Answer {}

    /** Hints, as they come. */
    record Live(InputStream body) implements Answer {}

    static BodyHandler<Answer> reader() {
        return head -> isEventStream(head)
                ? BodySubscribers.mapping(BodySubscribers.ofInputStream(), Live::new)
                : BodySubscribers.mapping(BodySubscribers.ofByteArray(), bytes -> new Whole(ByteBuffer.wrap(bytes)));
    }

    private static boolean isEventStream(ResponseInfo head) {
        return head.headers()
                .firstValue(HttpHeaders.CONTENT_TYPE)
                .filter(type -> type.startsWith(MediaType.TEXT_EVENT_STREAM_VALUE))
                .isPresent();
    }
}
