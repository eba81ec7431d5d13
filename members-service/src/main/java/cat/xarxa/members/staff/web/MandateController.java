package cat.xarxa.members.staff.web;

import cat.xarxa.members.mandate.Appointments;
import cat.xarxa.members.mandate.Capacity;
import cat.xarxa.members.mandate.Mandate;
import cat.xarxa.members.mandate.MandateId;
import cat.xarxa.members.mandate.MandateNotFound;
import cat.xarxa.members.mandate.Term;
import cat.xarxa.members.staff.StaffForbidden;
import cat.xarxa.members.staff.Standing;
import cat.xarxa.members.staff.command.ChangeRights;
import cat.xarxa.members.staff.command.EndMandate;
import cat.xarxa.members.staff.web.ColleagueView.MandateView;
import cat.xarxa.platform.caller.Caller;
import cat.xarxa.platform.web.Revision;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changes and ends the mandates of an organisation's people: for its admins and the office. */
@RestController
@RequestMapping(path = "/api/v1/mandates/{id}", produces = "application/json")
@Tag(name = "People")
@SecurityRequirement(name = "bearer")
class MandateController {

    private final Appointments appointments;
    private final Clock clock;

    MandateController(Appointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    @PutMapping("/rights")
    @Operation(
            operationId = "changeRights",
            summary = "Let somebody do more, or less",
            description = "Never oneself (403), and never the last admin of an organisation (409).")
    ResponseEntity<MandateView> change(
            @PathVariable UUID id,
            @RequestBody ChangeRights command,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        Mandate mandate = toDecideOn(id, caller);
        if (mandate.personId().value().equals(caller.personId())) {
            throw StaffForbidden.ownRights();
        }
        Capacity.Rights rights = command.read();
        appointments.change(mandate.getId(), Revision.read(ifMatch), rights, Term.dayOf(clock.instant()));
        return answer(mandate.getId());
    }

    @PostMapping("/end")
    @Operation(
            operationId = "endMandate",
            summary = "A mandate has its last day, or ends at once",
            description = "Never that of the last admin of an organisation (409).")
    ResponseEntity<MandateView> end(
            @PathVariable UUID id,
            @RequestBody EndMandate command,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        Mandate mandate = toDecideOn(id, caller);
        appointments.end(mandate.getId(), Revision.read(ifMatch), command.read(clock.instant()));
        return answer(mandate.getId());
    }

    /** Whoever may not know of a mandate is answered as if there were none. */
    private Mandate toDecideOn(UUID id, Caller caller) {
        Mandate mandate = appointments.get(new MandateId(id));
        Standing.of(caller, mandate.orgId()).orHide(MandateNotFound::new).requireSteward();
        return mandate;
    }

    private ResponseEntity<MandateView> answer(MandateId id) {
        Mandate mandate = appointments.get(id);
        return ResponseEntity.ok()
                .eTag(new Revision(mandate.version()).etag())
                .body(MandateView.of(mandate, clock.instant()));
    }
}
