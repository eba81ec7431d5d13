package cat.xarxa.portal.organisation;

import cat.xarxa.platform.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

/** What members-service answers to everybody. */
interface DirectoryApi {

    @GetExchange("/api/v1/members")
    Listing<Member> members(@RequestParam(required = false) @Nullable String cursor, @RequestParam int limit);

    @GetExchange("/api/v1/partners")
    Listing<Partner> partners(@RequestParam(required = false) @Nullable String cursor, @RequestParam int limit);
}
