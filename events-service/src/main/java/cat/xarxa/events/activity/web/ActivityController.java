package cat.xarxa.events.activity.web;

import cat.xarxa.events.activity.Activity;
import cat.xarxa.events.activity.Agenda;
import cat.xarxa.platform.web.Listing;
import cat.xarxa.platform.web.PageLimit;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The agenda, open to everybody. */
@RestController
@RequestMapping("/api/v1/activities")
class ActivityController {

    private final Agenda agenda;

    ActivityController(Agenda agenda) {
        this.agenda = agenda;
    }

    @Operation(summary = "The network's activities, newest first")
    @GetMapping
    Listing<Activity> list(@RequestParam @Nullable Integer limit) {
        return new Listing<>(agenda.newest(PageLimit.of(limit)), null);
    }
}
