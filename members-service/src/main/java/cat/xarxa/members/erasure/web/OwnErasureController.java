package cat.xarxa.members.erasure.web;

import cat.xarxa.members.erasure.Erasures;
import cat.xarxa.members.erasure.command.EraseMe;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.Registry;
import cat.xarxa.platform.caller.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lets people be erased. */
@RestController
@Tag(name = "Me")
class OwnErasureController {

    private final Erasures erasures;
    private final Registry registry;
    private final Clock clock;

    OwnErasureController(Erasures erasures, Registry registry, Clock clock) {
        this.erasures = erasures;
        this.registry = registry;
        this.clock = clock;
    }

    @PostMapping(path = "/api/v1/me/erasure", produces = "application/json")
    @Operation(
            operationId = "eraseMe",
            summary = "Be erased",
            description = "At once and for good: what is personal goes, mandates end, the account is removed. Other"
                    + " services follow within minutes. Asked once more it changes nothing.")
    @SecurityRequirement(name = "bearer")
    ErasureView erase(@RequestBody EraseMe command, @Parameter(hidden = true) Caller caller) {
        PersonId person = new PersonId(caller.person());
        registry.find(person).ifPresent(known -> command.check(known.profile()));
        return ErasureView.of(erasures.eraseMyself(person), clock.instant(), id -> null);
    }
}
