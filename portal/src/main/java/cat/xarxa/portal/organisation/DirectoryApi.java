package cat.xarxa.portal.organisation;

import cat.xarxa.platform.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

/** What members-service answers to everybody. */
interface DirectoryApi {

    /**
     * One page of those that the reader may see.
     *
     * @param query filter, cursor and limit by their names
     */
    @GetExchange("/api/v1/members")
    Listing<Member> members(@RequestParam MultiValueMap<String, String> query);

    @GetExchange("/api/v1/members/{id}")
    Member member(@PathVariable String id);

    @GetExchange("/api/v1/partners")
    Listing<Partner> partners(@RequestParam(required = false) @Nullable String cursor, @RequestParam int limit);
}
