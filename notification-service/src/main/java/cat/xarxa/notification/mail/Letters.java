package cat.xarxa.notification.mail;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;

import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.delivery.DeliveryKey.Purpose;
import cat.xarxa.notification.delivery.MailQueue.Waiting;
import cat.xarxa.notification.digest.DigestLetters;
import cat.xarxa.notification.directory.Organisations;
import cat.xarxa.notification.guest.GuestLinks;
import cat.xarxa.notification.letter.Addressee;
import cat.xarxa.notification.letter.GuestAccess;
import cat.xarxa.notification.letter.Letter;
import cat.xarxa.notification.letter.LetterWriter;
import cat.xarxa.notification.letter.Occasion;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.Publications;
import cat.xarxa.notification.unsubscription.UnsubscribeLinks;
import cat.xarxa.notification.unsubscription.UnsubscribeRight;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes the letters of a batch: what they speak of is looked up once for all of them. */
@Component
class Letters {

    private static final Logger LOG = LoggerFactory.getLogger(Letters.class);

    private final LetterWriter writer;
    private final Publications publications;
    private final Organisations organisations;
    private final UnsubscribeLinks links;
    private final DigestLetters digests;
    private final GuestLinks guests;

    Letters(
            LetterWriter writer,
            Publications publications,
            Organisations organisations,
            UnsubscribeLinks links,
            DigestLetters digests,
            GuestLinks guests) {
        this.writer = writer;
        this.publications = publications;
        this.organisations = organisations;
        this.links = links;
        this.digests = digests;
        this.guests = guests;
    }

    /** A letter for each of the mails for which one can be written. */
    Map<DeliveryKey, Letter> write(Map<Waiting, Addressee> mails, Instant now) {
        Map<Boolean, Map<Waiting, Addressee>> parted = mails.entrySet().stream()
                .collect(partitioningBy(
                        mail -> mail.getKey().key().purpose() == Purpose.DIGEST,
                        toMap(Map.Entry::getKey, Map.Entry::getValue)));
        Map<DeliveryKey, Letter> letters = new HashMap<>(ofPublications(parted.getOrDefault(false, Map.of()), now));
        letters.putAll(digests.write(parted.getOrDefault(true, Map.of()), now));
        return letters;
    }

    private Map<DeliveryKey, Letter> ofPublications(Map<Waiting, Addressee> mails, Instant now) {
        Map<UUID, Publication> told = publications.byId(
                mails.keySet().stream().map(Waiting::publication).collect(Collectors.toSet()));
        Map<String, String> names = organisations.names(told.values().stream()
                .flatMap(publication -> publication.leadOrgs().stream())
                .collect(Collectors.toSet()));
        Map<UnsubscribeRight, String> tokens = links.issue(rights(mails.keySet()), now);
        Map<UUID, String> pages = guests.pages(
                mails.keySet().stream().map(mail -> mail.key().person()).collect(Collectors.toSet()));
        Map<DeliveryKey, Letter> letters = new HashMap<>();
        mails.forEach((mail, addressee) -> Optional.ofNullable(told.get(mail.publication()))
                .map(publication -> new Occasion(
                        mail.key(),
                        publication,
                        publication.leadOrgs().stream()
                                .map(org -> names.getOrDefault(org, org))
                                .toList(),
                        mail.reasons().getFirst().code(),
                        right(mail).map(tokens::get).orElse(null),
                        access(mail.key(), pages)))
                .flatMap(occasion -> compose(occasion, addressee))
                .ifPresent(letter -> letters.put(mail.key(), letter)));
        return letters;
    }

    private @Nullable GuestAccess access(DeliveryKey mail, Map<UUID, String> pages) {
        if (mail.purpose() == Purpose.CONFIRMATION) {
            return GuestAccess.confirming(guests.confirmation(mail));
        }
        String page = pages.get(mail.person());
        return page == null ? null : GuestAccess.page(page);
    }

    /** A letter that cannot be written stands in nobody else's way. */
    private Optional<Letter> compose(Occasion occasion, Addressee addressee) {
        try {
            return Optional.of(writer.write(occasion, addressee));
        } catch (RuntimeException e) {
            LOG.error("No letter can be written for {}", occasion.key().text(), e);
            return Optional.empty();
        }
    }

    private static Collection<UnsubscribeRight> rights(Collection<Waiting> mails) {
        return mails.stream().flatMap(mail -> right(mail).stream()).toList();
    }

    /** To end the subscription that leads; what nobody subscribed to cannot be ended. */
    private static Optional<UnsubscribeRight> right(Waiting mail) {
        return mail.reasons().stream()
                .flatMap(reason -> Stream.ofNullable(reason.subscription()))
                .findFirst()
                .map(subscription -> new UnsubscribeRight(mail.key(), List.of(subscription)));
    }
}
