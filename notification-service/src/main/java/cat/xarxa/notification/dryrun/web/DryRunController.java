package cat.xarxa.notification.dryrun.web;

import cat.xarxa.notification.dryrun.DryRun;
import cat.xarxa.notification.dryrun.DryRun.Page;
import cat.xarxa.notification.dryrun.DryRun.Place;
import cat.xarxa.notification.dryrun.TestMail;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.wording.Lang;
import cat.xarxa.notification.wording.Wording;
import cat.xarxa.platform.caller.Caller;
import cat.xarxa.platform.web.Cursor;
import cat.xarxa.platform.web.Listing;
import cat.xarxa.platform.web.PageLimit;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What would become of a draft: for the office, before it publishes. Only the test mail goes out, to who asks. */
@RestController
@RequestMapping("/api/v1/dry-runs")
class DryRunController {

    private final DryRun dryRun;
    private final TestMail testMail;
    private final Wording wording;
    private final Clock clock;

    DryRunController(DryRun dryRun, TestMail testMail, Wording wording, Clock clock) {
        this.dryRun = dryRun;
        this.testMail = testMail;
        this.wording = wording;
        this.clock = clock;
    }

    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    DryRunView sum(@RequestBody Draft draft) {
        return DryRunView.of(dryRun.sum(read(draft)));
    }

    @PostMapping(path = "/people", produces = MediaType.APPLICATION_JSON_VALUE)
    Listing<ProspectView> people(
            @RequestBody Draft draft,
            @RequestParam(defaultValue = "true") boolean told,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        Lang lang = Lang.accepted(languages);
        Page page = dryRun.page(read(draft), told, place(cursor), PageLimit.of(limit));
        Place next = page.next();
        return new Listing<>(
                page.people().stream()
                        .map(prospect -> ProspectView.of(prospect, code -> wording.say(lang, "reason." + code)))
                        .toList(),
                next == null ? null : Cursor.of(String.valueOf(next.range()), String.valueOf(next.skip())));
    }

    @PostMapping("/test-mail")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void testMail(@RequestBody Draft draft, Caller caller) {
        UUID person = caller.person();
        testMail.send(read(draft), person);
    }

    private Publication read(Draft draft) {
        return draft.read(clock.instant());
    }

    private static Place place(@Nullable String cursor) {
        return Objects.requireNonNullElse(
                Cursor.read(
                        cursor,
                        2,
                        values -> new Place(
                                Integer.parseUnsignedInt(values.getFirst()),
                                Integer.parseUnsignedInt(values.getLast()))),
                Place.TOP);
    }
}
