package cat.xarxa.notification.hold.web;

import cat.xarxa.notification.hold.HoldRules;
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

/** For how long mails are held back: read and set by the office. */
@RestController
@RequestMapping(path = "/api/v1/settings/hold", produces = MediaType.APPLICATION_JSON_VALUE)
class HoldRuleController {

    private final HoldRules rules;

    HoldRuleController(HoldRules rules) {
        this.rules = rules;
    }

    @GetMapping
    ResponseEntity<HoldRuleView> show() {
        return ResponseEntity.ok()
                .eTag(new Revision(rules.version()).etag())
                .cacheControl(CacheControl.noStore())
                .body(HoldRuleView.of(rules.current(), rules.version()));
    }

    @PutMapping
    ResponseEntity<HoldRuleView> change(
            @RequestBody WriteHoldRule command,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        WriteHoldRule.Checked checked = command.checked();
        rules.change(checked.rule(), checked.reason(), Revision.read(ifMatch));
        return show();
    }
}
