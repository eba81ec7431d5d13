package cat.xarxa.members.identity;

import cat.xarxa.members.person.PersonId;
import java.util.List;
import java.util.Map;

/** What is held of a person beside their account, wherever accounts are kept: for a copy of their own data. */
public interface AccountRecords {

    /**
     * All of it, each with its {@code kind} and never a secret; empty for somebody without an account.
     *
     * @throws Accounts.Away when nothing can be read now
     * @throws Accounts.Refused when this one cannot be read as things stand
     */
    List<Map<String, Object>> of(PersonId person);
}
