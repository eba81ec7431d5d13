package cat.xarxa.platform.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The first answer to a write.
 *
 * @param fingerprint of the request that it answered
 * @param headers those that say something of the effect
 */
record KeptAnswer(String fingerprint, int status, Map<String, String> headers, Binary body) {

    private static final List<String> TELLING =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_LANGUAGE);

    static KeptAnswer of(String fingerprint, ContentCachingResponseWrapper response) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : TELLING) {
            String value = response.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        String type = response.getContentType();
        if (type != null) {
            headers.put(HttpHeaders.CONTENT_TYPE, type);
        }
        return new KeptAnswer(fingerprint, response.getStatus(), headers, new Binary(response.getContentAsByteArray()));
    }

    static KeptAnswer of(Document stored) {
        Map<String, String> headers = new LinkedHashMap<>();
        stored.get("headers", Document.class).forEach((name, value) -> headers.put(name, String.valueOf(value)));
        return new KeptAnswer(
                stored.getString("fingerprint"),
                stored.getInteger("status"),
                headers,
                stored.get("body", Binary.class));
    }

    Document toDocument() {
        return new Document("fingerprint", fingerprint)
                .append("status", status)
                .append("headers", new Document(headers))
                .append("body", body);
    }

    boolean mentions(String text) {
        return new String(body.getData(), UTF_8).contains(text);
    }

    boolean answers(RepeatableRequest request) {
        return fingerprint.equals(request.fingerprint());
    }

    /** Gives the same answer once more, and says that it is not new. */
    void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        headers.forEach(response::setHeader);
        response.setHeader("Idempotent-Replayed", "true");
        response.getOutputStream().write(body.getData());
    }
}
