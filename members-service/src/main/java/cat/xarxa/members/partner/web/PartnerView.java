package cat.xarxa.members.partner.web;

import cat.xarxa.members.partner.Partner;
import java.time.LocalDate;

/** A partner's public facts. */
record PartnerView(String id, String name, String kind, LocalDate agreedOn) {

    static PartnerView of(Partner partner) {
        return new PartnerView(
                partner.getId().slug(), partner.name(), partner.kind().slug(), partner.agreedOn());
    }
}
