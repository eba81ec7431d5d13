package cat.xarxa.notification.digest;

import static java.util.stream.Collectors.toSet;

import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.delivery.MailQueue.Waiting;
import cat.xarxa.notification.delivery.Reason;
import cat.xarxa.notification.directory.Organisations;
import cat.xarxa.notification.guest.GuestLinks;
import cat.xarxa.notification.letter.Addressee;
import cat.xarxa.notification.letter.DigestWriter;
import cat.xarxa.notification.letter.DigestWriter.Access;
import cat.xarxa.notification.letter.DigestWriter.Contents;
import cat.xarxa.notification.letter.GuestAccess;
import cat.xarxa.notification.letter.Letter;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.Publications;
import cat.xarxa.notification.subscription.Frequency;
import cat.xarxa.notification.unsubscription.UnsubscribeLinks;
import cat.xarxa.notification.unsubscription.UnsubscribeRight;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes the letters of digests: what they tell is looked up once for all of a batch. */
@Component
public class DigestLetters {

    private static final Logger LOG = LoggerFactory.getLogger(DigestLetters.class);

    private final Digests digests;
    private final DigestWriter writer;
    private final Publications publications;
    private final Organisations organisations;
    private final UnsubscribeLinks links;
    private final GuestLinks guests;

    DigestLetters(
            Digests digests,
            DigestWriter writer,
            Publications publications,
            Organisations organisations,
            UnsubscribeLinks links,
            GuestLinks guests) {
        this.digests = digests;
        this.writer = writer;
        this.publications = publications;
        this.organisations = organisations;
        this.links = links;
        this.guests = guests;
    }

    /** A letter for each of the mails for which one can be written. */
    public Map<DeliveryKey, Letter> write(Map<Waiting, Addressee> mails, Instant now) {
        if (mails.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Digest> made = digests.byId(
                mails.keySet().stream().map(mail -> mail.key().sourceEvent()).collect(toSet()));
        Map<UUID, Publication> told = publications.byId(made.values().stream()
                .flatMap(digest -> digest.entries().stream().map(Digest.Entry::publication))
                .collect(toSet()));
        Map<String, String> names = organisations.names(told.values().stream()
                .flatMap(publication -> publication.leadOrgs().stream())
                .collect(toSet()));
        Map<UnsubscribeRight, String> tokens = links.issue(rights(made.values()), now);
        Map<UUID, String> pages =
                guests.pages(made.values().stream().map(Digest::person).collect(toSet()));
        Map<DeliveryKey, Letter> letters = new HashMap<>();
        mails.forEach((mail, addressee) -> Optional.ofNullable(
                        made.get(mail.key().sourceEvent()))
                .flatMap(digest -> compose(digest, told, names, access(digest, tokens, pages), addressee))
                .ifPresent(letter -> letters.put(mail.key(), letter)));
        return letters;
    }

    /** A letter that cannot be written stands in nobody else's way. */
    private Optional<Letter> compose(
            Digest digest, Map<UUID, Publication> told, Map<String, String> names, Access access, Addressee addressee) {
        try {
            List<Publication> threads = digest.entries().stream()
                    .flatMap(entry -> Stream.ofNullable(told.get(entry.publication())))
                    .toList();
            return Optional.of(writer.write(
                    new Contents(
                            Digest.key(digest.person(), digest.due()),
                            digest.day(),
                            threads,
                            names,
                            interests(digest),
                            access),
                    addressee));
        } catch (RuntimeException e) {
            LOG.error("No letter can be written for digest {}", digest.id(), e);
            return Optional.empty();
        }
    }

    private static List<String> interests(Digest digest) {
        return digest.reasons().stream()
                .filter(reason -> reason.subscription() != null)
                .map(Reason::code)
                .distinct()
                .toList();
    }

    private static Access access(Digest digest, Map<UnsubscribeRight, String> tokens, Map<UUID, String> pages) {
        String page = pages.get(digest.person());
        return new Access(right(digest).map(tokens::get).orElse(null), page == null ? null : GuestAccess.page(page));
    }

    private static List<UnsubscribeRight> rights(Collection<Digest> made) {
        return made.stream().flatMap(digest -> right(digest).stream()).toList();
    }

    /** To end what is told in digests; what is wanted at once only where it came in this one for nothing else. */
    static Optional<UnsubscribeRight> right(Digest digest) {
        List<UUID> slower = subscriptions(digest.reasons().stream()
                .filter(reason -> !Frequency.IMMEDIATE.name().equals(reason.frequency())));
        List<UUID> ending = slower.isEmpty() ? subscriptions(digest.reasons().stream()) : slower;
        return ending.isEmpty()
                ? Optional.empty()
                : Optional.of(new UnsubscribeRight(Digest.key(digest.person(), digest.due()), ending));
    }

    private static List<UUID> subscriptions(Stream<Reason> reasons) {
        return reasons.map(Reason::subscription)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
