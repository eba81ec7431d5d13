package cat.xarxa.events.activity.web;

import cat.xarxa.events.activity.Activity;
import cat.xarxa.events.activity.Agenda;
import cat.xarxa.events.activity.Reader;
import cat.xarxa.events.activity.command.ContentReader;
import cat.xarxa.events.activity.command.WriteActivity;
import cat.xarxa.platform.caller.Caller;
import cat.xarxa.platform.catalogue.Catalogue;
import cat.xarxa.platform.web.Listing;
import cat.xarxa.platform.web.Revision;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Drafts, publishes and shows activities. */
@RestController
@RequestMapping("/api/v1/activities")
@Tag(name = "activities", description = "What the network holds or takes part in")
class ActivityController {

    private final Agenda agenda;
    private final ContentReader contents;
    private final Catalogue catalogue;
    private final ActivityViews views;

    ActivityController(Agenda agenda, ContentReader contents, Catalogue catalogue, ActivityViews views) {
        this.agenda = agenda;
        this.contents = contents;
        this.catalogue = catalogue;
        this.views = views;
    }

    @PostMapping
    @Operation(
            summary = "Draft or propose an activity",
            description = "The office and editors draft; what a partner writes is a proposal (REVIEW) that the office"
                    + " looks at. Nobody is told before it is published. A refusal names every field at fault.",
            security = @SecurityRequirement(name = "bearer"))
    @ApiResponse(
            responseCode = "201",
            description = "The draft, or the proposal",
            headers = {
                @Header(name = "Location", description = "Where it is read"),
                @Header(name = "ETag", description = "Its version, for If-Match")
            },
            useReturnTypeSchema = true)
    ResponseEntity<ActivityView> write(@RequestBody WriteActivity command, @Parameter(hidden = true) Caller caller) {
        Writing.requireToWriteFor(command.ownerOrg(), caller);
        Activity activity = agenda.write(contents.read(command), Writing.proposer(caller));
        return ResponseEntity.created(
                        URI.create("/api/v1/activities/" + activity.getId().value()))
                .eTag(new Revision(activity.version()).etag())
                .body(views.of(activity, Writing.reader(caller)));
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Write a draft or a proposal anew",
            description = "With the ETag that was read in If-Match. A published activity is refused with 409.",
            security = @SecurityRequirement(name = "bearer"))
    ResponseEntity<ActivityView> revise(
            @PathVariable UUID id,
            @RequestBody WriteActivity command,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        Writing.requireToWriteFor(command.ownerOrg(), caller);
        Revision read = Revision.read(ifMatch);
        Activity activity = agenda.revise(new Activity.Id(id), contents.read(command), Writing.author(caller), read);
        return tagged(activity, Writing.reader(caller));
    }

    @PostMapping("/{id}/publish")
    @Operation(
            summary = "Publish a draft or a proposal",
            description = "For the office. It shows in the agenda and its feeds at once. Of what is to come people are"
                    + " told unless tellPeople is false; of what is over the office has to say whether they are.",
            security = @SecurityRequirement(name = "bearer"))
    ActivityView publish(
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable PublishActivity command,
            @Parameter(hidden = true) Caller caller) {
        Boolean tellPeople = command == null ? null : command.tellPeople();
        return views.of(agenda.publish(new Activity.Id(id), tellPeople), Writing.reader(caller));
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "Read an activity",
            description = "Public ones need no token; those for the network need a person's token with a mandate."
                    + " One that the caller may not see is answered like one that does not exist.")
    ResponseEntity<ActivityView> readActivity(
            @PathVariable UUID id, @Parameter(hidden = true) @Nullable Caller caller) {
        Reader reader = Writing.reader(caller);
        return tagged(agenda.read(new Activity.Id(id), reader), reader);
    }

    @GetMapping
    @Operation(
            summary = "List activities",
            description = "Past and coming ones that the caller may see, newest date first.")
    Listing<ActivityView> listActivities(
            @ParameterObject ActivityQuery query, @Parameter(hidden = true) @Nullable Caller caller) {
        Reader reader = Writing.reader(caller);
        return views.of(agenda.list(query.read(reader, catalogue)), reader);
    }

    private ResponseEntity<ActivityView> tagged(Activity activity, Reader reader) {
        return ResponseEntity.ok().eTag(new Revision(activity.version()).etag()).body(views.of(activity, reader));
    }
}
