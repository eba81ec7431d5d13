package cat.xarxa.portal.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;

/** The colours that a reader chose; the system's unless they say otherwise. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    private static final String COOKIE = "__Host-theme";
    private static final Duration YEAR = Duration.ofDays(365);

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Theme of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(cookie -> ofCode(cookie.getValue()))
                .findFirst()
                .orElse(SYSTEM);
    }

    static Theme ofCode(String code) {
        return Arrays.stream(values())
                .filter(theme -> theme.code().equals(code))
                .findFirst()
                .orElse(SYSTEM);
    }

    /** Remembers the choice; going back to the system's colours leaves nothing behind. */
    ResponseCookie cookie() {
        return ResponseCookie.from(COOKIE, code())
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(this == SYSTEM ? Duration.ZERO : YEAR)
                .build();
    }
}
