package cat.xarxa.local.mail;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;

/**
 * Runs the mail sink: {@code MailSink <SMTP port> <web port> <folder of the mails>}; it listens on this machine alone
 * unless {@code XARXA_BIND_ADDRESS} says otherwise.
 */
public final class MailSink {

    private MailSink() {}

    static void main(String[] arguments) {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("MailSink <SMTP port> <web port> <folder of the mails>");
        }
        Mailbox mailbox = Mailbox.open(Path.of(arguments[2]), Clock.systemUTC());
        InetAddress address = InetAddress.ofLiteral(System.getenv().getOrDefault("XARXA_BIND_ADDRESS", "127.0.0.1"));
        MailWeb.start(new InetSocketAddress(address, Integer.parseInt(arguments[1])), mailbox);
        MailReception.start(new InetSocketAddress(address, Integer.parseInt(arguments[0])), mailbox);
    }
}
