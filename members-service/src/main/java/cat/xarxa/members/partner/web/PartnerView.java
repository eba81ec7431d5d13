package cat.xarxa.members.partner.web;

import cat.xarxa.members.partner.Contact;
import cat.xarxa.members.partner.Partner;
import cat.xarxa.platform.caller.Caller;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A partner's public facts; for the office, where the agreement stands and where the partner is reached, too. */
record PartnerView(
        String id,
        String name,
        String kind,
        LocalDate agreedOn,

        @Schema(description = "The last day of the agreement") @Nullable
        LocalDate endedOn,

        @Schema(description = "Link to the agreement; for the office only") @Nullable
        String link,

        @Schema(description = "Mailboxes of the organisation; for the office only") @Nullable
        List<ContactView> contacts,

        long version) {

    private static final Set<String> STAFF = Set.of("OFFICE", "COMMISSION", "PLATFORM_ADMIN");

    /** As far as the caller may read it. */
    static PartnerView of(Partner partner, @Nullable Caller caller) {
        boolean staff = caller != null && STAFF.stream().anyMatch(caller::hasRole);
        return new PartnerView(
                partner.getId().slug(),
                partner.name(),
                partner.kind().slug(),
                partner.agreement().from(),
                partner.agreement().to(),
                staff ? partner.agreement().link() : null,
                staff ? partner.contacts().stream().map(ContactView::of).toList() : null,
                partner.version());
    }

    /** A mailbox. */
    record ContactView(String about, String address) {

        static ContactView of(Contact contact) {
            return new ContactView(contact.about(), contact.address());
        }
    }
}
