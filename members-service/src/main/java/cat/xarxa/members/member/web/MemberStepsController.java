package cat.xarxa.members.member.web;

import cat.xarxa.members.member.ApplyForMembership;
import cat.xarxa.members.member.Member;
import cat.xarxa.members.member.MemberNotFound;
import cat.xarxa.members.member.MemberRoll;
import cat.xarxa.members.member.command.Adhere;
import cat.xarxa.members.member.command.Apply;
import cat.xarxa.members.member.command.Leave;
import cat.xarxa.members.member.command.OnDay;
import cat.xarxa.members.member.command.Suspend;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.platform.web.Revision;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Puts down what the organs decide of a member. */
@RestController
@RequestMapping(path = "/api/v1/members", produces = "application/json")
@Tag(name = "Members")
@SecurityRequirement(name = "bearer")
class MemberStepsController {

    private static final ZoneId ZONE = ZoneId.of("Europe/Madrid");

    private final MemberRoll roll;
    private final Clock clock;

    MemberStepsController(MemberRoll roll, Clock clock) {
        this.roll = roll;
        this.clock = clock;
    }

    @PostMapping
    @Operation(operationId = "apply", summary = "A body asks to join", description = "For the office. Not public yet.")
    @ApiResponse(
            responseCode = "201",
            headers = {
                @Header(name = "Location", description = "Where it is read"),
                @Header(name = "ETag", description = "Its version, for If-Match")
            },
            useReturnTypeSchema = true)
    ResponseEntity<MemberView> apply(@RequestBody Apply command) {
        ApplyForMembership application = command.read(today());
        roll.apply(application);
        String place = "/api/v1/members/" + application.id().slug();
        return answer(ResponseEntity.created(URI.create(place)), application.id());
    }

    @PostMapping("/{id}/admit")
    @Operation(
            operationId = "admit",
            summary = "It takes part, with voice and without a vote",
            description = "From APPLIED to PENDING, until the Assembly decides. Other states: 409.")
    ResponseEntity<MemberView> admit(
            @PathVariable String id,
            @RequestBody OnDay command,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        OrgId member = member(id);
        roll.admit(member, Revision.read(ifMatch), command.read(today()));
        return answer(ResponseEntity.ok(), member);
    }

    @PostMapping("/{id}/adhere")
    @Operation(
            operationId = "adhere",
            summary = "The Assembly has approved it",
            description = "From PENDING to ADHERED. Other states: 409.")
    ResponseEntity<MemberView> adhere(
            @PathVariable String id,
            @RequestBody Adhere command,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        OrgId member = member(id);
        roll.adhere(member, Revision.read(ifMatch), command.read(today()));
        return answer(ResponseEntity.ok(), member);
    }

    @PostMapping("/{id}/suspend")
    @Operation(
            operationId = "suspend",
            summary = "Its rights rest",
            description = "From ADHERED to SUSPENDED: its people read and are told as before, and change nothing."
                    + " Other states: 409.")
    ResponseEntity<MemberView> suspend(
            @PathVariable String id,
            @RequestBody Suspend command,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        OrgId member = member(id);
        Suspend.Read read = command.read(today());
        roll.suspend(member, Revision.read(ifMatch), read.on(), read.reason());
        return answer(ResponseEntity.ok(), member);
    }

    @PostMapping("/{id}/reinstate")
    @Operation(
            operationId = "reinstate",
            summary = "Its rights are back",
            description = "From SUSPENDED to ADHERED. Other states: 409.")
    ResponseEntity<MemberView> reinstate(
            @PathVariable String id,
            @RequestBody OnDay command,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        OrgId member = member(id);
        roll.reinstate(member, Revision.read(ifMatch), command.read(today()));
        return answer(ResponseEntity.ok(), member);
    }

    @PostMapping("/{id}/leave")
    @Operation(
            operationId = "leave",
            summary = "It is a member no longer, or will not be one",
            description = "All mandates for it end on that day. From LEFT: 409.")
    ResponseEntity<MemberView> leave(
            @PathVariable String id,
            @RequestBody Leave command,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        OrgId member = member(id);
        roll.leave(member, Revision.read(ifMatch), command.read(today()));
        return answer(ResponseEntity.ok(), member);
    }

    private ResponseEntity<MemberView> answer(ResponseEntity.BodyBuilder answer, OrgId id) {
        Member member = roll.get(id);
        return answer.eTag(new Revision(member.version()).etag()).body(MemberView.forTheOffice(member));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    private static OrgId member(String id) {
        return OrgId.parse(id).orElseThrow(MemberNotFound::new);
    }
}
