package cat.xarxa.notification.inbox.web;

import cat.xarxa.notification.inbox.Inbox;
import cat.xarxa.platform.caller.Caller;
import cat.xarxa.platform.catalogue.Catalogue;
import cat.xarxa.platform.web.PageLimit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's inbox; whose it is comes from the token and from nowhere else. */
@RestController
@RequestMapping("/api/v1/inbox")
class InboxController {

    private final Inbox inbox;
    private final Catalogue catalogue;

    InboxController(Inbox inbox, Catalogue catalogue) {
        this.inbox = inbox;
        this.catalogue = catalogue;
    }

    @GetMapping
    InboxView list(
            Caller caller,
            @AuthenticationPrincipal Jwt token,
            @RequestParam(required = false) @Nullable String lang,
            @ParameterObject InboxFilter filter,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        Reader reader = Reader.of(caller, token, lang);
        return InboxView.of(inbox.page(
                reader.person(), reader.lang(), filter.read(catalogue), Place.read(cursor), PageLimit.of(limit)));
    }

    @GetMapping("/{item}")
    ThreadView thread(
            Caller caller,
            @AuthenticationPrincipal Jwt token,
            @PathVariable UUID item,
            @RequestParam(required = false) @Nullable String lang) {
        Reader reader = Reader.of(caller, token, lang);
        return ThreadView.of(inbox.thread(reader.person(), reader.lang(), item));
    }

    @PostMapping("/{item}/archive")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void archive(Caller caller, @PathVariable UUID item) {
        inbox.archive(caller.person(), item);
    }

    @PostMapping("/{item}/unarchive")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unarchive(Caller caller, @PathVariable UUID item) {
        inbox.unarchive(caller.person(), item);
    }

    @PostMapping("/{item}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(Caller caller, @PathVariable UUID item) {
        inbox.read(caller.person(), item);
    }

    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll(Caller caller) {
        inbox.readAll(caller.person());
    }
}
