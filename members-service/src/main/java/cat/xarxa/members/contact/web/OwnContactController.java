package cat.xarxa.members.contact.web;

import cat.xarxa.members.contact.ContactBook;
import cat.xarxa.members.organisation.OrgId;
import cat.xarxa.members.organisation.OrganisationNotFound;
import cat.xarxa.members.person.PersonId;
import cat.xarxa.platform.caller.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lets people agree to be shown among the contacts of a member that they act for, and take it back; nobody else can.
 */
@RestController
@RequestMapping(path = "/api/v1/me/contacts/{org}", produces = "application/json")
@Tag(name = "Me")
@SecurityRequirement(name = "bearer")
class OwnContactController {

    private final ContactBook book;
    private final Clock clock;

    OwnContactController(ContactBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "ownContact", summary = "Whether the signed-in person is shown among a member's contacts")
    ResponseEntity<OwnContactView> shown(@PathVariable String org, @Parameter(hidden = true) Caller caller) {
        return answer(new PersonId(caller.person()), org(org));
    }

    @PutMapping
    @Operation(
            operationId = "showMe",
            summary = "Agree to be shown, or take it back",
            description = "With the first of one's addresses, to whoever acts for the member, and to staff;"
                    + " as long as the mandate lasts.")
    ResponseEntity<OwnContactView> show(
            @PathVariable String org, @RequestBody ShowMe command, @Parameter(hidden = true) Caller caller) {
        PersonId person = new PersonId(caller.person());
        book.show(person, org(org), command.read(), clock.instant());
        return answer(person, org(org));
    }

    private ResponseEntity<OwnContactView> answer(PersonId person, OrgId org) {
        Instant since = book.shownSince(person, org, clock.instant()).orElse(null);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new OwnContactView(org.slug(), since != null, since));
    }

    private static OrgId org(String slug) {
        return OrgId.parse(slug).orElseThrow(OrganisationNotFound::new);
    }
}
