package cat.xarxa.portal.explanation;

import cat.xarxa.platform.web.Listing;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What notification-service explains to the reader, and to the office of anybody. */
@HttpExchange("/api/v1")
interface ExplanationsApi {

    @GetExchange("/inbox/{item}/explanation")
    Explanation own(@PathVariable UUID item);

    @GetExchange("/publications/{subject}/explanations/{person}")
    Listing<Explanation> of(@PathVariable UUID subject, @PathVariable UUID person);
}
