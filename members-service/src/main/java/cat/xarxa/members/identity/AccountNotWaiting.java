package cat.xarxa.members.identity;

import cat.xarxa.platform.problem.NotFoundException;

/** No account of this key is behind. */
public class AccountNotWaiting extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public AccountNotWaiting() {
        super("account-not-waiting");
    }
}
