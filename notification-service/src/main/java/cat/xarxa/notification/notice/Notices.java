package cat.xarxa.notification.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import cat.xarxa.notification.delivery.Delivery;
import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import cat.xarxa.notification.delivery.DeliveryKey.Purpose;
import cat.xarxa.notification.delivery.DeliveryState;
import cat.xarxa.notification.delivery.Ledger;
import cat.xarxa.notification.delivery.Reason;
import cat.xarxa.notification.directory.Recipient;
import cat.xarxa.notification.network.Network;
import cat.xarxa.notification.position.Positions;
import cat.xarxa.notification.publication.Audience;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.PublicationKind;
import cat.xarxa.notification.publication.PublicationText;
import cat.xarxa.notification.publication.Publications;
import cat.xarxa.notification.wording.Lang;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells one person of one thing, in the caller's transaction; the ledger's key keeps it from being told twice. */
@Component
class Notices {

    private final Publications publications;
    private final Ledger ledger;
    private final Positions positions;

    Notices(Publications publications, Ledger ledger, Positions positions) {
        this.publications = publications;
        this.ledger = ledger;
        this.positions = positions;
    }

    void tell(UUID sourceEvent, Purpose purpose, Recipient person, Map<Lang, PublicationText> texts, Instant at) {
        DeliveryKey inbox = new DeliveryKey(sourceEvent, person.id(), Channel.INBOX, purpose);
        if (person.isErased() || !ledger.present(List.of(inbox)).isEmpty()) {
            return;
        }
        String name = sourceEvent + "/" + purpose + "/" + person.id();
        Publication notice = notice(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)), purpose, texts, at);
        publications.keep(notice);
        long position = positions.next(person.range());
        List<Reason> reasons = List.of(Reason.obligation(purpose.name().toLowerCase(Locale.ROOT)));
        DeliveryKey email = inbox.by(Channel.EMAIL);
        ledger.open(
                sourceEvent,
                "notice/" + name,
                List.of(
                        new Delivery(
                                inbox,
                                "notice/" + name,
                                notice.id(),
                                DeliveryState.DELIVERED,
                                position,
                                reasons,
                                at,
                                null),
                        Delivery.of(email, "notice/" + name, notice.id(), DeliveryState.QUEUED, reasons, at)));
    }

    /** A text in each of the languages. */
    static Map<Lang, PublicationText> texts(Function<Lang, PublicationText> said) {
        return Arrays.stream(Lang.values()).collect(Collectors.toMap(Function.identity(), said));
    }

    private static Publication notice(UUID id, Purpose purpose, Map<Lang, PublicationText> texts, Instant at) {
        return new Publication(
                id,
                PublicationKind.NOTICE,
                purpose.name(),
                Network.SLUG,
                null,
                Set.of(),
                Set.of(),
                Audience.NETWORK,
                false,
                texts,
                null,
                at,
                null);
    }
}
