package cat.xarxa.local.mail;

import java.nio.file.Path;
import java.time.Clock;

/** Runs the mail sink: {@code MailSink <SMTP port> <web port> <folder of the mails>}. */
public final class MailSink {

    private MailSink() {}

    static void main(String[] arguments) {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("MailSink <SMTP port> <web port> <folder of the mails>");
        }
        Mailbox mailbox = Mailbox.open(Path.of(arguments[2]), Clock.systemUTC());
        MailWeb.start(Integer.parseInt(arguments[1]), mailbox);
        MailReception.start(Integer.parseInt(arguments[0]), mailbox);
    }
}
