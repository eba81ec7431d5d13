package cat.xarxa.portal.contact;

import cat.xarxa.portal.partner.PartnerFile;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What members-service tells of where members are reached. */
@HttpExchange("/api/v1")
interface ContactsApi {

    @GetExchange("/organisations/{org}/contacts")
    ContactCard of(@PathVariable String org);

    @PutExchange("/organisations/{org}/contacts")
    ContactCard change(
            @PathVariable String org,
            @RequestHeader("If-Match") String version,
            @RequestBody Map<String, List<PartnerFile.Contact>> command);

    @GetExchange("/me/contacts/{org}")
    Shown own(@PathVariable String org);

    @PutExchange("/me/contacts/{org}")
    Shown show(@PathVariable String org, @RequestBody Map<String, Boolean> command);
}
