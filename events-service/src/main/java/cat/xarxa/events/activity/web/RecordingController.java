package cat.xarxa.events.activity.web;

import cat.xarxa.events.activity.Activity;
import cat.xarxa.events.activity.Agenda;
import cat.xarxa.events.activity.command.AddRecording;
import cat.xarxa.platform.caller.Caller;
import cat.xarxa.platform.id.Ids;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Publishes recordings of activities. */
@RestController
@Tag(name = "activities")
class RecordingController {

    private final Agenda agenda;
    private final ActivityViews views;
    private final Ids ids;
    private final Clock clock;

    RecordingController(Agenda agenda, ActivityViews views, Ids ids, Clock clock) {
        this.agenda = agenda;
        this.views = views;
        this.ids = ids;
        this.clock = clock;
    }

    @PostMapping("/api/v1/activities/{id}/recordings")
    @Operation(
            summary = "Publish a recording",
            description = "For the office. Those who follow the activity are told. A draft is refused with 409.",
            security = @SecurityRequirement(name = "bearer"))
    @ApiResponse(
            responseCode = "201",
            description = "The activity with its recording",
            headers = {@Header(name = "Location", description = "Where the recording is shown")},
            useReturnTypeSchema = true)
    ResponseEntity<ActivityView> record(
            @PathVariable UUID id, @RequestBody AddRecording command, @Parameter(hidden = true) Caller caller) {
        UUID recording = ids.next();
        Activity activity =
                agenda.record(new Activity.Id(id), recorded -> command.read(recorded, recording, clock.instant()));
        return ResponseEntity.created(URI.create("/api/v1/activities/" + id + "#" + recording))
                .body(views.of(activity, Writing.reader(caller)));
    }
}
