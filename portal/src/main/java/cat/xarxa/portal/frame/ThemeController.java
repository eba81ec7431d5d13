package cat.xarxa.portal.frame;

import cat.xarxa.portal.language.Language;
import cat.xarxa.portal.language.LocalPath;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Remembers the colours that a reader chose. */
@Controller
class ThemeController {

    @PostMapping("/theme")
    ResponseEntity<Void> choose(@RequestParam String theme, @RequestParam String to, HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, Theme.ofCode(theme).cookie().toString())
                .location(URI.create(LocalPath.of(to, Language.of(request))))
                .build();
    }
}
