package cat.xarxa.notification.letter;

import cat.xarxa.notification.network.Network;
import cat.xarxa.notification.network.Networks;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Gives letters the head that they have now: as the network describes itself, else as the installation says. */
@Component
public class Stationery {

    private final Sender installed;
    private final Supplier<Letterhead> head;

    @Autowired
    Stationery(Networks networks, Sender installed) {
        this.installed = installed;
        this.head = () -> head(networks);
    }

    /** With one head for ever. */
    Stationery(Network network, Sender sender) {
        this.installed = sender;
        this.head = () -> new Letterhead(network, sender, network.name());
    }

    Letterhead head() {
        return head.get();
    }

    /** The domain in a Message-ID; it stays when the network calls itself otherwise, and so does the id of a mail. */
    Sender installed() {
        return installed;
    }

    private Letterhead head(Networks networks) {
        return networks.described()
                .map(said -> new Letterhead(
                        networks.current(), new Sender(said.senderAddress()), HeaderText.oneLine(said.senderName())))
                .orElseGet(() -> new Letterhead(
                        networks.current(), installed, networks.current().name()));
    }
}
