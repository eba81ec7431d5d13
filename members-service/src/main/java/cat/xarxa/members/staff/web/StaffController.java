package cat.xarxa.members.staff.web;

import cat.xarxa.members.mandate.Term;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.organisation.OrganisationNotFound;
import cat.xarxa.members.organisation.Organisations;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.staff.Colleague;
import cat.xarxa.members.staff.Staff;
import cat.xarxa.members.staff.Standing;
import cat.xarxa.members.staff.command.InvitePerson;
import cat.xarxa.platform.caller.Caller;
import cat.xarxa.platform.web.Cursor;
import cat.xarxa.platform.web.Listing;
import cat.xarxa.platform.web.PageLimit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows who acts for an organisation, and lets its admins and the office invite more. */
@RestController
@RequestMapping(path = "/api/v1/organisations/{org}/people", produces = "application/json")
@Tag(name = "People")
@SecurityRequirement(name = "bearer")
class StaffController {

    private final Staff staff;
    private final Organisations organisations;
    private final Clock clock;

    StaffController(Staff staff, Organisations organisations, Clock clock) {
        this.staff = staff;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "people",
            summary = "Who acts for an organisation",
            description = "For whoever acts for it, too, by name; addresses and accounts for its admins and staff.")
    ResponseEntity<Listing<ColleagueView>> list(
            @PathVariable String org, @ParameterObject StaffQuery query, @Parameter(hidden = true) Caller caller) {
        Standing reader = standing(caller, org);
        int limit = PageLimit.of(query.limit());
        List<Colleague> found = staff.list(query.filter(known(org)), clock.instant(), limit + 1);
        Listing<Colleague> page =
                Listing.of(found, limit, last -> Cursor.of(last.personId().toString()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(page.map(colleague -> view(colleague, reader)));
    }

    @GetMapping("/{person}")
    @Operation(operationId = "person", summary = "One of them, with all mandates for the organisation")
    ResponseEntity<ColleagueView> item(
            @PathVariable String org, @PathVariable UUID person, @Parameter(hidden = true) Caller caller) {
        Standing reader = standing(caller, org);
        return answer(ResponseEntity.ok(), known(org), new PersonId(person), reader);
    }

    @PostMapping
    @Operation(
            operationId = "invite",
            summary = "Invite somebody to act for an organisation",
            description = "For its admins and the office. The person gets an e-mail as soon as the account is there.")
    @ApiResponse(
            responseCode = "201",
            headers = @Header(name = "Location", description = "Where the person is read"),
            useReturnTypeSchema = true)
    ResponseEntity<ColleagueView> invite(
            @PathVariable String org, @RequestBody InvitePerson command, @Parameter(hidden = true) Caller caller) {
        Standing steward = standing(caller, org);
        steward.requireSteward();
        OrgId id = known(org);
        PersonId invited = staff.invite(command.read(id, Term.dayOf(clock.instant())), Standing.isOfficial(caller));
        URI place = URI.create("/api/v1/organisations/" + id.slug() + "/people/" + invited);
        return answer(ResponseEntity.created(place), id, invited, steward);
    }

    @PostMapping("/{person}/invitation")
    @Operation(
            operationId = "inviteAgain",
            summary = "Send the invitation once more",
            description = "409 once they have signed in.")
    ResponseEntity<ColleagueView> inviteAgain(
            @PathVariable String org, @PathVariable UUID person, @Parameter(hidden = true) Caller caller) {
        Standing steward = standing(caller, org);
        steward.requireSteward();
        PersonId id = new PersonId(person);
        staff.inviteAgain(known(org), id);
        return answer(ResponseEntity.ok(), known(org), id, steward);
    }

    private ResponseEntity<ColleagueView> answer(
            ResponseEntity.BodyBuilder answer, OrgId org, PersonId person, Standing reader) {
        return answer.cacheControl(CacheControl.noStore()).body(view(staff.get(org, person), reader));
    }

    private ColleagueView view(Colleague colleague, Standing reader) {
        return ColleagueView.of(colleague, reader, clock.instant());
    }

    private static Standing standing(Caller caller, String org) {
        return Standing.of(caller, OrgId.parse(org).orElseThrow(OrganisationNotFound::new))
                .orHide(OrganisationNotFound::new);
    }

    private OrgId known(String org) {
        return OrgId.parse(org).filter(id -> organisations.find(id).isPresent()).orElseThrow(OrganisationNotFound::new);
    }
}
