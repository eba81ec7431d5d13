package cat.xarxa.members.me.web;

import cat.xarxa.members.person.Person;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.Registry;
import cat.xarxa.members.person.command.WrittenProfile;
import cat.xarxa.platform.caller.Caller;
import cat.xarxa.platform.problem.Findings;
import cat.xarxa.platform.web.Revision;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets people see and change what the network keeps of them. */
@RestController
@RequestMapping(path = "/api/v1/me/profile", produces = "application/json")
@Tag(name = "Me")
@SecurityRequirement(name = "bearer")
class ProfileController {

    private final Registry registry;

    ProfileController(Registry registry) {
        this.registry = registry;
    }

    @GetMapping
    @Operation(operationId = "profile", summary = "Own name, addresses, language and time zone")
    ResponseEntity<ProfileView> profile(@Parameter(hidden = true) Caller caller) {
        return answer(new PersonId(caller.person()));
    }

    @PutMapping
    @Operation(
            operationId = "changeProfile",
            summary = "Change them",
            description = "The address to sign in with is the first PERSONAL one, or else the first; nobody else may"
                    + " sign in with it (409).")
    ResponseEntity<ProfileView> change(
            @RequestBody WrittenProfile written,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        PersonId id = new PersonId(caller.person());
        registry.change(id, Revision.read(ifMatch), written.read(new Findings()));
        return answer(id);
    }

    private ResponseEntity<ProfileView> answer(PersonId id) {
        Person person = registry.get(id);
        return ResponseEntity.ok()
                .eTag(new Revision(person.version()).etag())
                .cacheControl(CacheControl.noStore())
                .body(ProfileView.of(person));
    }
}
