package cat.xarxa.members.contact.web;

import cat.xarxa.members.contact.ContactBook;
import cat.xarxa.members.contact.Mailboxes;
import cat.xarxa.members.member.MemberRoll;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.organisation.OrganisationNotFound;
import cat.xarxa.members.partner.command.ReachAt;
import cat.xarxa.members.staff.StaffForbidden;
import cat.xarxa.members.staff.Standing;
import cat.xarxa.platform.caller.Caller;
import cat.xarxa.platform.web.Revision;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells whoever acts for a member, and the office, where it is reached; its admins keep the mailboxes. */
@RestController
@RequestMapping(path = "/api/v1/organisations/{org}/contacts", produces = "application/json")
@Tag(name = "People")
@SecurityRequirement(name = "bearer")
class ContactsController {

    private static final String OFFICE = "OFFICE";
    private static final String PLATFORM_ADMIN = "PLATFORM_ADMIN";

    private final ContactBook book;
    private final MemberRoll roll;
    private final Clock clock;

    ContactsController(ContactBook book, MemberRoll roll, Clock clock) {
        this.book = book;
        this.roll = roll;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "contacts",
            summary = "Where a member is reached",
            description = "For whoever acts for it, and staff. Nobody is named who did not agree to it.")
    ResponseEntity<ContactsView> contacts(@PathVariable String org, @Parameter(hidden = true) Caller caller) {
        standing(caller, org);
        return answer(member(org));
    }

    @PutMapping
    @Operation(
            operationId = "reachMemberAt",
            summary = "The mailboxes of a member",
            description = "For its admins and the platform's: up to ten, of the institution and of nobody in person.")
    ResponseEntity<ContactsView> change(
            @PathVariable String org,
            @RequestBody ReachAt command,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Parameter(hidden = true) Caller caller) {
        standing(caller, org).requireSteward();
        if (onlyReads(caller)) {
            throw StaffForbidden.adminsOnly();
        }
        OrgId member = member(org);
        book.reachAt(member, Revision.read(ifMatch), command.read());
        return answer(member);
    }

    private ResponseEntity<ContactsView> answer(OrgId member) {
        Mailboxes mailboxes = book.mailboxesOf(member);
        return ResponseEntity.ok()
                .eTag(new Revision(mailboxes.version()).etag())
                .cacheControl(CacheControl.noStore())
                .body(ContactsView.of(mailboxes, book.peopleOf(member, clock.instant())));
    }

    /** The office reaches members there; where, is theirs to say. */
    private static boolean onlyReads(Caller caller) {
        return caller.hasRole(OFFICE) && !caller.hasRole(PLATFORM_ADMIN);
    }

    private static Standing standing(Caller caller, String org) {
        return Standing.of(caller, OrgId.parse(org).orElseThrow(OrganisationNotFound::new))
                .orHide(OrganisationNotFound::new);
    }

    private OrgId member(String org) {
        return OrgId.parse(org).filter(id -> roll.find(id).isPresent()).orElseThrow(OrganisationNotFound::new);
    }
}
