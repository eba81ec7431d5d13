package cat.xarxa.portal.profile;

import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;

/** What members-service answers to a person about themselves. */
interface ProfileApi {

    @GetExchange("/api/v1/me")
    Profile me(@RequestHeader(HttpHeaders.AUTHORIZATION) String bearer);

    /** A person as they are greeted. */
    record Profile(String name) {}
}
