package cat.xarxa.notification.mail;

import cat.xarxa.notification.delivery.MailQueue.Waiting;
import cat.xarxa.notification.delivery.Outcome;
import cat.xarxa.notification.letter.EmailAddress;
import cat.xarxa.notification.letter.Letter;

/** What is to be done with a mail whose turn it is. */
sealed interface Prepared {

    /** It is to be posted. */
    record Ready(Waiting mail, EmailAddress address, Letter letter) implements Prepared {}

    /** It is not posted now, or not at all. */
    record Settled(Outcome outcome) implements Prepared {}
}
