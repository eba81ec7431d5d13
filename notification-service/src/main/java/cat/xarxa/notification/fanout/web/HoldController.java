package cat.xarxa.notification.fanout.web;

import cat.xarxa.notification.fanout.Holds;
import cat.xarxa.notification.wording.Lang;
import cat.xarxa.platform.caller.Caller;
import cat.xarxa.platform.web.Listing;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tellings of which the mails wait: the office looks at them, approves, does not wait, or takes them back. */
@RestController
@RequestMapping(path = "/api/v1/holds", produces = MediaType.APPLICATION_JSON_VALUE)
class HoldController {

    private final Holds holds;

    HoldController(Holds holds) {
        this.holds = holds;
    }

    @GetMapping
    Listing<HoldView> list(
            Caller caller,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        Lang lang = Lang.accepted(languages);
        return new Listing<>(
                holds.all().stream()
                        .map(held -> HoldView.of(held, caller.subject(), lang))
                        .toList(),
                null);
    }

    @GetMapping("/{run}")
    ResponseEntity<HoldView> show(
            @PathVariable UUID run,
            Caller caller,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(HoldView.of(holds.get(run), caller.subject(), Lang.accepted(languages)));
    }

    @PostMapping("/{run}/approve")
    ResponseEntity<HoldView> approve(
            @PathVariable UUID run,
            Caller caller,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        holds.approve(run, caller.subject());
        return show(run, caller, languages);
    }

    @PostMapping("/{run}/send-now")
    ResponseEntity<HoldView> sendNow(
            @PathVariable UUID run,
            @RequestBody Because command,
            Caller caller,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        holds.sendNow(run, command.checked());
        return show(run, caller, languages);
    }

    @PostMapping("/{run}/recall")
    ResponseEntity<HoldView> recall(
            @PathVariable UUID run,
            @RequestBody Because command,
            Caller caller,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        holds.recall(run, command.checked());
        return show(run, caller, languages);
    }
}
