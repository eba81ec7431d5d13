package cat.xarxa.portal.account;

import cat.xarxa.platform.web.Listing;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What members-service tells of accounts. */
@HttpExchange("/api/v1/accounts")
interface AccountsApi {

    @GetExchange("/comparisons")
    Listing<AccountComparison> comparisons();

    @PostExchange("/comparisons")
    AccountComparison compare();

    @GetExchange("/waiting")
    Listing<WaitingAccount> waiting();

    @PostExchange("/waiting/{key}/retry")
    void retry(@PathVariable String key);
}
