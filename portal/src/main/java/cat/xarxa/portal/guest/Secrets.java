package cat.xarxa.portal.guest;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** For pages whose address is a secret: kept by nobody, named to nobody, found by nobody. */
final class Secrets {

    private Secrets() {}

    static void keep(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
    }
}
