package cat.xarxa.local.mail;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** Takes mail for everybody over SMTP; a mail to several people is kept once for each. */
record MailReception(Mailbox mailbox) implements SimpleMessageListener {

    private static final int LARGEST = 25 * 1024 * 1024;

    static void start(InetSocketAddress address, Mailbox mailbox) {
        SMTPServer.port(address.getPort())
                .bindAddress(address.getAddress())
                .softwareName("Xarxa mail sink")
                .maxMessageSize(LARGEST)
                .simpleMessageListener(new MailReception(mailbox))
                .build()
                .start();
    }

    @Override
    public boolean accept(String from, String recipient) {
        return true;
    }

    @Override
    public void deliver(String from, String recipient, InputStream mail) throws IOException {
        mailbox.keep(recipient, mail.readAllBytes());
    }
}
