package cat.xarxa.members.duty.web;

import cat.xarxa.members.duty.Duties;
import cat.xarxa.members.duty.DutyForbidden;
import cat.xarxa.members.duty.Holder;
import cat.xarxa.members.duty.command.AppointPerson;
import cat.xarxa.members.duty.command.AssignDuties;
import cat.xarxa.members.person.Duty;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.platform.caller.Caller;
import cat.xarxa.platform.web.Cursor;
import cat.xarxa.platform.web.Listing;
import cat.xarxa.platform.web.PageLimit;
import cat.xarxa.platform.web.Revision;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows and changes who does what for the network as a whole: for platform administrators. */
@RestController
@RequestMapping(path = "/api/v1/duties", produces = "application/json")
@Tag(name = "Duties")
@SecurityRequirement(name = "bearer")
class DutyController {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Duties duties;

    DutyController(Duties duties) {
        this.duties = duties;
    }

    @GetMapping
    @Operation(operationId = "duties", summary = "Who does something for the network as a whole")
    ResponseEntity<Listing<HolderView>> list(
            @RequestParam(required = false) @Nullable @Parameter(description = "The value of next of the page before")
                    String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int size = PageLimit.of(limit);
        Listing<Holder> page = Listing.of(
                duties.holders(after(cursor), size + 1),
                size,
                last -> Cursor.of(last.person().getId().toString()));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(page.map(HolderView::of));
    }

    @GetMapping("/{person}")
    @Operation(
            operationId = "dutiesOf",
            summary = "What somebody does for the network; anybody, with duties or without")
    ResponseEntity<HolderView> item(@PathVariable UUID person) {
        return answer(ResponseEntity.ok(), new PersonId(person));
    }

    @PostMapping
    @Operation(
            operationId = "appoint",
            summary = "Invite somebody to work for the network",
            description = "Somebody new. Who is known already is given duties with PUT.")
    @ApiResponse(
            responseCode = "201",
            headers = @Header(name = "Location", description = "Where the person's duties are read"),
            useReturnTypeSchema = true)
    ResponseEntity<HolderView> appoint(@RequestBody AppointPerson command) {
        AppointPerson.Appointment appointment = command.read();
        PersonId id = duties.appoint(appointment.profile(), appointment.duties());
        return answer(ResponseEntity.created(URI.create("/api/v1/duties/" + id)), id);
    }

    @PutMapping("/{person}")
    @Operation(
            operationId = "assignDuties",
            summary = "Somebody has exactly these duties",
            description = "Never oneself (403), and never so that nobody is a platform administrator (409)."
                    + " What is taken ends the person's sessions at once.")
    ResponseEntity<HolderView> assign(
            @PathVariable UUID person,
            @RequestBody AssignDuties command,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        if (person.equals(caller.personId())) {
            throw DutyForbidden.own();
        }
        PersonId id = new PersonId(person);
        Set<Duty> wanted = command.read();
        duties.assign(id, Revision.read(ifMatch), wanted);
        return answer(ResponseEntity.ok(), id);
    }

    private ResponseEntity<HolderView> answer(ResponseEntity.BodyBuilder answer, PersonId id) {
        Holder holder = duties.get(id);
        return answer.cacheControl(CacheControl.noStore())
                .eTag(new Revision(holder.person().version()).etag())
                .body(HolderView.of(holder));
    }

    private static UUID after(@Nullable String cursor) {
        return Objects.requireNonNullElse(Cursor.read(cursor, UUID::fromString), NOBODY);
    }
}
