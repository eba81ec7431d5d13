package cat.xarxa.members.network;

import cat.xarxa.members.person.Email;

/**
 * In whose name the network's mails go.
 *
 * @param name shown by mail programs
 * @param address on a domain for which the network's mail server may send
 */
public record MailSender(String name, String address) {

    public MailSender {
        if (name.isBlank() || !Email.isWellFormed(address)) {
            throw new IllegalArgumentException("a sender has a name and an address");
        }
    }
}
