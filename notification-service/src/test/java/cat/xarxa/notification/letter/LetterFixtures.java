package cat.xarxa.notification.letter;

import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import cat.xarxa.notification.network.Network;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.PublicationFixtures;
import cat.xarxa.notification.wording.Lang;
import cat.xarxa.notification.wording.Wording;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** Letters, and who writes them. */
public final class LetterFixtures {

    public static final DeliveryKey KEY = DeliveryKey.of(
            UUID.fromString("019eb58f-9c00-7a31-8f4e-5b2f6a1c0d3e"),
            UUID.fromString("019f9b6a-3c00-7a11-8b52-6d1f0c2e4a01"),
            Channel.EMAIL);
    public static final Network NETWORK = new Network(
            "Xarxa de Municipis per l'Economia Social i Solidària", "XMESS", URI.create("https://xmess.example.org"));
    public static final Sender SENDER = new Sender("noticies@xmess.example.org");

    private LetterFixtures() {}

    public static LetterWriter writer() {
        return new LetterWriter(LetterConfiguration.letterTemplates(), new Wording(), new Stationery(NETWORK, SENDER));
    }

    public static Addressee reader(Lang lang) {
        return new Addressee(new EmailAddress("tecnica.manlleu@example.org"), "Anna Puig", lang);
    }

    public static Occasion occasion(Publication publication) {
        return new Occasion(
                KEY, publication, List.of("Confederació de Cooperatives de Catalunya"), "network-news", "token-1");
    }

    /** The quarter's news to a reader of Catalan. */
    public static Letter letter() {
        return writer().write(occasion(PublicationFixtures.networkNews()), reader(Lang.CA));
    }

    /** The same letter to another mailbox. */
    public static Letter letterTo(String address) {
        Addressee reader = new Addressee(new EmailAddress(address), "Algú", Lang.CA);
        return writer().write(occasion(PublicationFixtures.networkNews()), reader);
    }
}
