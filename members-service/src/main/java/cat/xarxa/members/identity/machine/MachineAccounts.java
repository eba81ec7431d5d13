package cat.xarxa.members.identity.machine;

import cat.xarxa.members.identity.Accounts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What machines sign in with, wherever it is kept. */
public interface MachineAccounts {

    /**
     * Lets a machine sign in; the same once more changes nothing.
     *
     * @return false when it is not there and there is no secret to make it with
     * @throws Accounts.Away when nothing can be done now
     * @throws Accounts.Refused when this one cannot be done as things stand
     */
    boolean provide(MachineAccount account);

    /**
     * Lets it sign in no more; once more changes nothing.
     *
     * @throws Accounts.Away when nothing can be done now
     * @throws Accounts.Refused when this one cannot be done as things stand
     */
    void remove(String name);

    /**
     * Lets no machine that speaks for a partner sign in, whoever made it; once more changes nothing.
     *
     * @throws Accounts.Away when nothing can be done now
     * @throws Accounts.Refused when it cannot be done as things stand
     */
    void shutOut(String partner);

    /**
     * A machine as its tokens are to speak of it; hidden from logs.
     *
     * @param name what it signs in as
     * @param partner slug of the organisation that it acts for
     * @param scopes what it may do
     * @param secret null once it has been handed over
     */
    record MachineAccount(
            String name,
            String partner,
            List<String> scopes,
            @Nullable String secret) {

        public MachineAccount {
            scopes = List.copyOf(scopes);
        }

        @Override
        public String toString() {
            return "MachineAccount[" + name + ", hidden]";
        }
    }
}
