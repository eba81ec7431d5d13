package cat.xarxa.notification.explanation.web;

import cat.xarxa.notification.explanation.Explanations;
import cat.xarxa.notification.wording.Lang;
import cat.xarxa.notification.wording.Wording;
import cat.xarxa.platform.caller.Caller;
import cat.xarxa.platform.web.Listing;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Why somebody was told of something or was not: of anybody to the office, of oneself to everybody. */
@RestController
class ExplanationController {

    private final Explanations explanations;
    private final Wording wording;

    ExplanationController(Explanations explanations, Wording wording) {
        this.explanations = explanations;
        this.wording = wording;
    }

    @GetMapping(path = "/api/v1/publications/{id}/explanations/{person}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Listing<ExplanationView>> explain(
            @PathVariable UUID id,
            @PathVariable UUID person,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        UnaryOperator<String> words = words(languages);
        return answer(new Listing<>(
                explanations.of(id, person).stream()
                        .map(explanation -> ExplanationView.of(explanation, words))
                        .toList(),
                null));
    }

    @GetMapping(path = "/api/v1/inbox/{item}/explanation", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ExplanationView> explainOwn(
            @PathVariable UUID item,
            Caller caller,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        return answer(ExplanationView.of(explanations.ofOwn(item, caller.person()), words(languages)));
    }

    private UnaryOperator<String> words(@Nullable String languages) {
        Lang lang = Lang.accepted(languages);
        return code -> wording.say(lang, "reason." + code);
    }

    private static <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
