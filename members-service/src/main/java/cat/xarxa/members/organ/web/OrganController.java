package cat.xarxa.members.organ.web;

import cat.xarxa.members.organ.Composition;
import cat.xarxa.members.organ.Organ;
import cat.xarxa.members.organ.OrganId;
import cat.xarxa.members.organ.OrganNotFound;
import cat.xarxa.members.organ.command.FormOrgan;
import cat.xarxa.members.organ.command.LastDay;
import cat.xarxa.members.organ.command.TakeSeat;
import cat.xarxa.platform.caller.Caller;
import cat.xarxa.platform.web.Cursor;
import cat.xarxa.platform.web.Listing;
import cat.xarxa.platform.web.PageLimit;
import cat.xarxa.platform.web.Revision;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Organs and working groups: everybody reads, the office composes. */
@RestController
@RequestMapping(path = "/api/v1/organs", produces = "application/json")
@Tag(name = "Organs")
class OrganController {

    private static final ZoneId ZONE = ZoneId.of("Europe/Madrid");

    private final Composition composition;
    private final OrganViews views;
    private final Clock clock;

    OrganController(Composition composition, OrganViews views, Clock clock) {
        this.composition = composition;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "organs", summary = "Organs and working groups, open and closed")
    Listing<OrganView> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            @Parameter(hidden = true) @Nullable Caller caller) {
        int most = PageLimit.of(limit);
        List<Organ> found = composition.list(after(cursor), most + 1);
        return Listing.of(found, most, last -> Cursor.of(last.getId().slug())).map(organ -> views.of(organ, caller));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "organ", summary = "One organ, with who sits in it for people of the network")
    ResponseEntity<OrganView> item(@PathVariable String id, @Parameter(hidden = true) @Nullable Caller caller) {
        return answer(ResponseEntity.ok(), organ(id), caller);
    }

    @PostMapping
    @Operation(operationId = "formOrgan", summary = "Form an organ", description = "For the office.")
    @SecurityRequirement(name = "bearer")
    ResponseEntity<OrganView> form(@RequestBody FormOrgan command, @Parameter(hidden = true) Caller caller) {
        FormOrgan.Read read = command.read(today());
        composition.form(read.id(), read.kind(), read.names(), read.from());
        URI place = URI.create("/api/v1/organs/" + read.id().slug());
        return answer(ResponseEntity.created(place), read.id(), caller);
    }

    @PostMapping("/{id}/close")
    @Operation(operationId = "closeOrgan", summary = "Close an organ, with all its seats")
    @SecurityRequirement(name = "bearer")
    ResponseEntity<OrganView> close(
            @PathVariable String id,
            @RequestBody LastDay command,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        composition.close(organ(id), Revision.read(ifMatch), command.read(today()));
        return answer(ResponseEntity.ok(), organ(id), caller);
    }

    @PostMapping("/{id}/seats")
    @Operation(operationId = "takeSeat", summary = "Give somebody a seat")
    @SecurityRequirement(name = "bearer")
    ResponseEntity<OrganView> seat(
            @PathVariable String id,
            @RequestBody TakeSeat command,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        TakeSeat.Read read = command.read(today());
        composition.seat(organ(id), Revision.read(ifMatch), read.personId(), read.orgId(), read.vote(), read.from());
        return answer(ResponseEntity.ok(), organ(id), caller);
    }

    @PostMapping("/{id}/seats/{seat}/end")
    @Operation(operationId = "endSeat", summary = "A seat has its last day")
    @SecurityRequirement(name = "bearer")
    ResponseEntity<OrganView> unseat(
            @PathVariable String id,
            @PathVariable UUID seat,
            @RequestBody LastDay command,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        composition.unseat(organ(id), Revision.read(ifMatch), seat, command.read(today()));
        return answer(ResponseEntity.ok(), organ(id), caller);
    }

    private ResponseEntity<OrganView> answer(ResponseEntity.BodyBuilder answer, OrganId id, @Nullable Caller caller) {
        Organ organ = composition.get(id);
        return answer.eTag(new Revision(organ.version()).etag()).body(views.of(organ, caller));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    private static OrganId organ(String id) {
        return OrganId.parse(id).orElseThrow(OrganNotFound::new);
    }

    private static @Nullable OrganId after(@Nullable String cursor) {
        return Cursor.read(cursor, last -> OrganId.parse(last).orElseThrow(() -> Cursor.refused(null)));
    }
}
