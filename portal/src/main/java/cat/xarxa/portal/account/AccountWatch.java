package cat.xarxa.portal.account;

import cat.xarxa.portal.manuscript.Saving;
import cat.xarxa.portal.service.Fetched;
import java.util.List;
import org.springframework.stereotype.Component;

/** What drifted of accounts, and what waits. */
@Component
public class AccountWatch {

    private static final String SERVICE = "members-service";

    private final AccountsApi accounts;

    AccountWatch(AccountsApi accounts) {
        this.accounts = accounts;
    }

    /** The newest first. */
    public Fetched<List<AccountComparison>> comparisons() {
        return Fetched.from(SERVICE, () -> accounts.comparisons().items());
    }

    public Fetched<List<WaitingAccount>> waiting() {
        return Fetched.from(SERVICE, () -> accounts.waiting().items());
    }

    /** All are compared, by and by. */
    public Saving<AccountComparison> compare() {
        return Saving.by(accounts::compare);
    }

    /** One is tried again; it may be done by now, and that is as good. */
    public Saving<String> retry(String key) {
        return Saving.by(() -> {
            accounts.retry(key);
            return key;
        });
    }
}
