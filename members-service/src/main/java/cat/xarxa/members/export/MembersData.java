package cat.xarxa.members.export;

import cat.xarxa.platform.copy.Holding;
import cat.xarxa.platform.copy.PersonalData;
import cat.xarxa.platform.copy.Withheld;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where this service holds something of people; {@code WholeCopyIT} finds what is missing. */
@Component
class MembersData implements PersonalData {

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.of("people", "_id").opening("sealed"),
                Holding.of("guests", "_id"),
                Holding.of("mandates", "personId"),
                Holding.of("organs", "seats.personId"),
                Holding.of("contact_consents", "person"),
                Holding.of("successions", "fromPerson", "toPerson"),
                Holding.of("erasures", "personId", "requestedBy", "decidedBy"),
                Holding.of("export_orders", "personId", "requestedBy", "decidedBy"),
                Holding.of("comparisons", "found.made", "found.mended", "found.refused", "found.strangers"),
                Holding.of("provisioning", "_id"));
    }

    @Override
    public List<Withheld> withheld() {
        return List.of(
                new Withheld("sign_in_addresses", "as-in-people"),
                new Withheld("exports", "this-copy"),
                new Withheld("person_keys", "key"));
    }
}
