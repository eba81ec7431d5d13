package cat.xarxa.members.partner;

import cat.xarxa.members.person.Email;

/**
 * Where the network reaches a partner: a mailbox of the organisation, of nobody in person.
 *
 * @param about what it is for, in one line
 * @param address the mailbox
 */
public record Contact(String about, String address) {

    public Contact {
        if (!Email.isWellFormed(address)) {
            throw new IllegalArgumentException("not the address of a mailbox");
        }
    }

    @Override
    public String toString() {
        return "Contact[" + about + ", hidden]";
    }
}
