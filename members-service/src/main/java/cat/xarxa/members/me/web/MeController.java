package cat.xarxa.members.me.web;

import cat.xarxa.members.identity.Onboarding;
import cat.xarxa.members.mandate.Appointments;
import cat.xarxa.members.mandate.Mandate;
import cat.xarxa.members.me.web.MeView.HeldView;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.organisation.Organisation;
import cat.xarxa.members.organisation.Organisations;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.Profile;
import cat.xarxa.members.person.Registry;
import cat.xarxa.platform.caller.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a person about themselves, from this service's own data: the token only says who asks. */
@RestController
@Tag(name = "Me")
class MeController {

    private final Registry registry;
    private final Appointments appointments;
    private final Organisations organisations;
    private final Onboarding onboarding;
    private final Clock clock;

    MeController(
            Registry registry,
            Appointments appointments,
            Organisations organisations,
            Onboarding onboarding,
            Clock clock) {
        this.onboarding = onboarding;
        this.registry = registry;
        this.appointments = appointments;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping(path = "/api/v1/me", produces = "application/json")
    @Operation(operationId = "me", summary = "The signed-in person")
    @SecurityRequirement(name = "bearer")
    ResponseEntity<MeView> me(@Parameter(hidden = true) Caller caller) {
        PersonId id = new PersonId(caller.person());
        Profile profile = registry.get(id).profile();
        onboarding.signedIn(id);
        MeView view = new MeView(
                id.value(),
                profile.name().value(),
                profile.lang().tag(),
                appointments.heldBy(id, clock.instant()).stream()
                        .map(this::held)
                        .toList());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(view);
    }

    private HeldView held(Mandate mandate) {
        OrgId org = mandate.orgId();
        String name = organisations.find(org).map(Organisation::name).orElse(org.slug());
        return new HeldView(
                org.slug(), name, mandate.capacity().role(), mandate.capacity().rights());
    }
}
