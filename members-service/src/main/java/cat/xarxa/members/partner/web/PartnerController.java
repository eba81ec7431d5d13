package cat.xarxa.members.partner.web;

import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.partner.Alliances;
import cat.xarxa.members.partner.Partner;
import cat.xarxa.members.partner.PartnerNotFound;
import cat.xarxa.members.partner.command.Agree;
import cat.xarxa.members.partner.command.EndAgreement;
import cat.xarxa.members.partner.command.ReachAt;
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
import org.jspecify.annotations.Nullable;
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

/** Partners: everybody reads their public facts, the office keeps the agreements. */
@RestController
@RequestMapping(path = "/api/v1/partners", produces = "application/json")
@Tag(name = "Partners")
class PartnerController {

    private static final ZoneId ZONE = ZoneId.of("Europe/Madrid");

    private final Alliances alliances;
    private final Clock clock;

    PartnerController(Alliances alliances, Clock clock) {
        this.alliances = alliances;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "partners", summary = "Allied organisations")
    Listing<PartnerView> list(
            @Parameter(description = "Whether to name those, too, whose agreement has a last day")
                    @RequestParam(defaultValue = "false")
                    boolean ended,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            @Parameter(hidden = true) @Nullable Caller caller) {
        int most = PageLimit.of(limit);
        List<Partner> found = alliances.list(ended, after(cursor), most + 1);
        return Listing.of(found, most, last -> Cursor.of(last.getId().slug()))
                .map(partner -> PartnerView.of(partner, caller));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "partner", summary = "One allied organisation")
    ResponseEntity<PartnerView> item(@PathVariable String id, @Parameter(hidden = true) @Nullable Caller caller) {
        return answer(ResponseEntity.ok(), partner(id), caller);
    }

    @PostMapping
    @Operation(operationId = "agree", summary = "Put an agreement down", description = "For the office.")
    @SecurityRequirement(name = "bearer")
    ResponseEntity<PartnerView> agree(@RequestBody Agree command, @Parameter(hidden = true) Caller caller) {
        Agree.Read read = command.read(today());
        alliances.agree(read.organisation(), read.kind(), read.agreement());
        OrgId id = read.organisation().id();
        return answer(ResponseEntity.created(URI.create("/api/v1/partners/" + id.slug())), id, caller);
    }

    @PostMapping("/{id}/end")
    @Operation(
            operationId = "endAgreement",
            summary = "An agreement has its last day",
            description = "All mandates for the partner end on that day.")
    @SecurityRequirement(name = "bearer")
    ResponseEntity<PartnerView> end(
            @PathVariable String id,
            @RequestBody EndAgreement command,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        alliances.end(partner(id), Revision.read(ifMatch), command.read(today()));
        return answer(ResponseEntity.ok(), partner(id), caller);
    }

    @PutMapping("/{id}/contacts")
    @Operation(operationId = "reachPartnerAt", summary = "Where the network reaches a partner")
    @SecurityRequirement(name = "bearer")
    ResponseEntity<PartnerView> contacts(
            @PathVariable String id,
            @RequestBody ReachAt command,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        alliances.reachAt(partner(id), Revision.read(ifMatch), command.read());
        return answer(ResponseEntity.ok(), partner(id), caller);
    }

    private ResponseEntity<PartnerView> answer(ResponseEntity.BodyBuilder answer, OrgId id, @Nullable Caller caller) {
        Partner partner = alliances.get(id);
        return answer.eTag(new Revision(partner.version()).etag()).body(PartnerView.of(partner, caller));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    private static OrgId partner(String id) {
        return OrgId.parse(id).orElseThrow(PartnerNotFound::new);
    }

    private static @Nullable OrgId after(@Nullable String cursor) {
        return Cursor.read(cursor, last -> OrgId.parse(last).orElseThrow(() -> Cursor.refused(null)));
    }
}
