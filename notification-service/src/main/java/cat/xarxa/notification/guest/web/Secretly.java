package cat.xarxa.notification.guest.web;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/** Answers at addresses that hold a secret: kept by nobody, named to nobody. */
final class Secretly {

    private Secretly() {}

    static <T> ResponseEntity<T> answer(T body) {
        return with(ResponseEntity.ok()).body(body);
    }

    static ResponseEntity.BodyBuilder with(ResponseEntity.BodyBuilder answer) {
        return answer.cacheControl(CacheControl.noStore()).header("Referrer-Policy", "no-referrer");
    }
}
