package cat.xarxa.members.erasure.web;

import cat.xarxa.members.erasure.Erasure;
import cat.xarxa.members.erasure.Erasures;
import cat.xarxa.members.erasure.command.RequestErasure;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.members.person.Registry;
import cat.xarxa.members.staff.Standing;
import cat.xarxa.members.staff.Stewardship;
import cat.xarxa.platform.caller.Caller;
import cat.xarxa.platform.web.Cursor;
import cat.xarxa.platform.web.Listing;
import cat.xarxa.platform.web.PageLimit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Erasures that are asked for on somebody's behalf, approved by a second person, and followed to their end. */
@RestController
@RequestMapping(path = "/api/v1/privacy/erasures", produces = "application/json")
@Tag(name = "Privacy")
@SecurityRequirement(name = "bearer")
class ErasureController {

    private final Erasures erasures;
    private final Stewardship stewards;
    private final Registry registry;
    private final Clock clock;

    ErasureController(Erasures erasures, Stewardship stewards, Registry registry, Clock clock) {
        this.erasures = erasures;
        this.stewards = stewards;
        this.registry = registry;
        this.clock = clock;
    }

    @PostMapping
    @Operation(
            operationId = "requestErasure",
            summary = "Ask for somebody to be erased",
            description = "For admins of an organisation that the person acts or acted for, and the office. Nothing"
                    + " happens before a platform admin approves it who is not the one that asked.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    ResponseEntity<ErasureView> request(@RequestBody RequestErasure command, @Parameter(hidden = true) Caller caller) {
        PersonId by = new PersonId(caller.person());
        PersonId person = command.read();
        stewards.require(caller, person);
        Erasure asked = erasures.request(person, by);
        return ResponseEntity.created(URI.create("/api/v1/privacy/erasures/" + asked.id()))
                .body(view(asked, caller));
    }

    @GetMapping
    @Operation(operationId = "erasures", summary = "Erasures, the newest first, with what each part has done")
    ResponseEntity<Listing<ErasureView>> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            @Parameter(hidden = true) Caller caller) {
        int most = PageLimit.of(limit);
        List<Erasure> found = erasures.list(Cursor.read(cursor, UUID::fromString), most + 1);
        Listing<Erasure> page =
                Listing.of(found, most, last -> Cursor.of(last.id().toString()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(page.map(erasure -> view(erasure, caller)));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "erasure", summary = "One of them")
    ErasureView item(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return view(erasures.get(id), caller);
    }

    @PostMapping("/{id}/approve")
    @Operation(
            operationId = "approveErasure",
            summary = "Have it take effect",
            description = "409 for the one who asked for it, and when it was refused.")
    ErasureView approve(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return view(erasures.approve(id, new PersonId(caller.person())), caller);
    }

    @PostMapping("/{id}/refuse")
    @Operation(operationId = "refuseErasure", summary = "Refuse it, or take it back", description = "409 when decided.")
    ErasureView refuse(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return view(erasures.refuse(id, new PersonId(caller.person())), caller);
    }

    /** Auditors see what was done, and to which id. */
    private ErasureView view(Erasure erasure, Caller caller) {
        boolean named = Standing.isOfficial(caller);
        return ErasureView.of(erasure, clock.instant(), person -> named ? registry.nameOf(person) : null);
    }
}
