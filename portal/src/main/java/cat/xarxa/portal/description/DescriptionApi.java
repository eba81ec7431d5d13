package cat.xarxa.portal.description;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What members-service lets administrators say of the network. */
@HttpExchange("/api/v1/network")
interface DescriptionApi {

    @GetExchange
    Description read();

    /**
     * Describes it, once however often it is sent.
     *
     * @param version that was read, as {@code If-Match} names it
     * @param key the same each time that it is sent
     */
    @PutExchange
    Description describe(
            @RequestHeader("If-Match") String version,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody Map<String, @Nullable Object> command);

    @PostExchange(url = "/logos", contentType = MediaType.IMAGE_PNG_VALUE)
    Logo takeInPng(@RequestBody byte[] file);

    @PostExchange(url = "/logos", contentType = MediaType.IMAGE_JPEG_VALUE)
    Logo takeInJpeg(@RequestBody byte[] file);

    /** What was made of a file. */
    record Logo(String digest) {}
}
