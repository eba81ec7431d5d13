package cat.xarxa.members.succession.web;

import cat.xarxa.members.mandate.Appointments;
import cat.xarxa.members.mandate.Mandate;
import cat.xarxa.members.mandate.MandateId;
import cat.xarxa.members.mandate.MandateNotFound;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.organisation.OrganisationNotFound;
import cat.xarxa.members.staff.StaffForbidden;
import cat.xarxa.members.staff.Standing;
import cat.xarxa.members.succession.Handover;
import cat.xarxa.members.succession.Handovers;
import cat.xarxa.members.succession.command.HandOver;
import cat.xarxa.platform.caller.Caller;
import cat.xarxa.platform.web.Listing;
import cat.xarxa.platform.web.Revision;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Previews, decides and follows handovers. */
@RestController
@RequestMapping(path = "/api/v1", produces = "application/json")
@Tag(name = "People")
@SecurityRequirement(name = "bearer")
class SuccessionController {

    private final Handovers handovers;
    private final Appointments appointments;
    private final Clock clock;

    SuccessionController(Handovers handovers, Appointments appointments, Clock clock) {
        this.handovers = handovers;
        this.appointments = appointments;
        this.clock = clock;
    }

    @PostMapping("/mandates/{id}/succession/preview")
    @Operation(operationId = "previewSuccession", summary = "What a handover would do", description = "Does nothing.")
    PlanView preview(@PathVariable UUID id, @RequestBody HandOver command, @Parameter(hidden = true) Caller caller) {
        Mandate mandate = toDecideOn(id, caller);
        return PlanView.of(handovers.plan(mandate.getId(), command.read(clock.instant())));
    }

    @PostMapping("/mandates/{id}/succession")
    @Operation(
            operationId = "handOver",
            summary = "Somebody takes over a mandate",
            description = "As one act: the successor's mandate begins, or gives as much as the predecessor's did, and"
                    + " that one ends; services pass on what is inherited and say so one after the other.")
    SuccessionView handOver(
            @PathVariable UUID id,
            @RequestBody HandOver command,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        Mandate mandate = toDecideOn(id, caller);
        Handover handover = command.read(clock.instant());
        if (handover.successor().value().equals(caller.personId())) {
            throw StaffForbidden.ownRights();
        }
        Instant now = clock.instant();
        return SuccessionView.of(handovers.handOver(mandate.getId(), Revision.read(ifMatch), handover, now), now);
    }

    @GetMapping("/organisations/{org}/successions")
    @Operation(operationId = "successions", summary = "The newest handovers, with what each service has done of them")
    Listing<SuccessionView> list(@PathVariable String org, @Parameter(hidden = true) Caller caller) {
        OrgId id = OrgId.parse(org).orElseThrow(OrganisationNotFound::new);
        Standing reader = Standing.of(caller, id).orHide(OrganisationNotFound::new);
        if (!reader.knowsEverything()) {
            throw StaffForbidden.adminsOnly();
        }
        return new Listing<>(
                handovers.of(id).stream()
                        .map(succession -> SuccessionView.of(succession, clock.instant()))
                        .toList(),
                null);
    }

    private Mandate toDecideOn(UUID id, Caller caller) {
        Mandate mandate = appointments.get(new MandateId(id));
        Standing.of(caller, mandate.orgId()).orHide(MandateNotFound::new).requireSteward();
        return mandate;
    }
}
