package cat.xarxa.notification.sending.web;

import cat.xarxa.notification.sending.Sending;
import cat.xarxa.notification.wording.Lang;
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

/** Mails on their way: the office stops them, lets them go on, and has failed ones tried again. */
@RestController
@RequestMapping(path = "/api/v1/mail-sending", produces = MediaType.APPLICATION_JSON_VALUE)
class SendingController {

    private final Sending sending;

    SendingController(Sending sending) {
        this.sending = sending;
    }

    @GetMapping
    ResponseEntity<SendingView> show() {
        return unstored(SendingView.of(sending.stand()));
    }

    /** For everybody: a word, and nothing of what is sent. */
    @GetMapping("/state")
    ResponseEntity<StateView> state() {
        return unstored(new StateView(sending.stand().state().name()));
    }

    @PostMapping("/pause")
    ResponseEntity<SendingView> pauseAll(@RequestBody Given command) {
        sending.pauseAll(command.checked());
        return show();
    }

    @PostMapping("/resume")
    ResponseEntity<SendingView> resumeAll(@RequestBody Given command) {
        sending.resumeAll(command.checked());
        return show();
    }

    @GetMapping("/runs/{run}")
    ResponseEntity<TellingView> showRun(
            @PathVariable UUID run,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        return unstored(TellingView.of(sending.telling(run), Lang.accepted(languages)));
    }

    @PostMapping("/runs/{run}/pause")
    ResponseEntity<TellingView> pause(
            @PathVariable UUID run,
            @RequestBody Given command,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        sending.pause(run, command.checked());
        return showRun(run, languages);
    }

    @PostMapping("/runs/{run}/resume")
    ResponseEntity<TellingView> resume(
            @PathVariable UUID run,
            @RequestBody Given command,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        sending.resume(run, command.checked());
        return showRun(run, languages);
    }

    @PostMapping("/runs/{run}/retry")
    ResponseEntity<TellingView> retry(
            @PathVariable UUID run,
            @RequestBody Given command,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        sending.retry(run, command.checked());
        return showRun(run, languages);
    }

    private static <T> ResponseEntity<T> unstored(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }

    /** Whether mail goes: UP, PAUSED or AWAY. */
    record StateView(String state) {}
}
