package cat.xarxa.notification.preference.web;

import cat.xarxa.notification.preference.OwnPreferences;
import cat.xarxa.notification.preference.Preference;
import cat.xarxa.notification.wording.Lang;
import cat.xarxa.notification.wording.Wording;
import cat.xarxa.platform.caller.Caller;
import cat.xarxa.platform.web.Revision;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the caller wants to be written to: shown and changed as a whole. */
@RestController
@RequestMapping(path = "/api/v1/preferences", produces = MediaType.APPLICATION_JSON_VALUE)
class PreferenceController {

    private final OwnPreferences own;
    private final Wording wording;

    PreferenceController(OwnPreferences own, Wording wording) {
        this.own = own;
        this.wording = wording;
    }

    @GetMapping
    ResponseEntity<PreferenceView> show(
            Caller caller,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        return answer(own.get(caller.person()), languages);
    }

    @PutMapping
    ResponseEntity<PreferenceView> change(
            @RequestBody WrittenPreference command,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        return answer(own.change(caller.person(), Revision.read(ifMatch), command.read()), languages);
    }

    private ResponseEntity<PreferenceView> answer(Preference preference, @Nullable String languages) {
        Lang lang = Lang.accepted(languages);
        return ResponseEntity.ok()
                .eTag(new Revision(preference.version()).etag())
                .cacheControl(CacheControl.noStore())
                .body(PreferenceView.of(
                        preference,
                        own.zone(preference.person()),
                        category -> wording.say(lang, "category." + category.code())));
    }
}
