package cat.xarxa.notification.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;

import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.delivery.DeliveryKey.Purpose;
import cat.xarxa.notification.delivery.ErasedRows;
import cat.xarxa.notification.delivery.ErasedRows.Erased;
import cat.xarxa.notification.digest.Digests;
import cat.xarxa.notification.publication.Publications;
import cat.xarxa.notification.unsubscription.UnsubscribeLinks;
import cat.xarxa.notification.unsubscription.UnsubscribeRight;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Goes through the ledger of somebody who is erased, some rows at a time, and says so when none is left. */
@Component
class LedgerErasure {

    private static final int ROWS_AT_ONCE = 100;

    private final ErasureBook book;
    private final ErasedRows rows;
    private final Digests digests;
    private final UnsubscribeLinks links;
    private final Publications publications;
    private final ApplicationEventPublisher events;

    LedgerErasure(
            ErasureBook book,
            ErasedRows rows,
            Digests digests,
            UnsubscribeLinks links,
            Publications publications,
            ApplicationEventPublisher events) {
        this.book = book;
        this.rows = rows;
        this.digests = digests;
        this.links = links;
        this.publications = publications;
        this.events = events;
    }

    /** The next step of an erasure, within the caller's transaction; one that is done is left alone. */
    void step(Erasure begun) {
        book.find(begun.id()).filter(Erasure::isOpen).ifPresent(erasure -> {
            List<Erased> erased = rows.next(erasure.person(), alias(erasure), ROWS_AT_ONCE);
            if (erased.isEmpty()) {
                forgetDigests(erasure);
            } else {
                publications.forget(notices(erased));
                book.count(erasure.id(), counts(erased, erased.stream().flatMap(LedgerErasure::rights)));
            }
        });
    }

    /** After the rows of what they tell: what is gone can be told in none. */
    private void forgetDigests(Erasure erasure) {
        List<Digests.Erased> gone = digests.forget(erasure.person(), ROWS_AT_ONCE);
        if (gone.isEmpty()) {
            book.close(erasure.id());
            events.publishEvent(new ErasureDone(erasure.id(), erasure.counts()));
        } else {
            List<DeliveryKey> mails = gone.stream().map(Digests.Erased::mail).toList();
            Stream<UnsubscribeRight> rights = gone.stream().flatMap(digest -> digest.link().stream());
            book.count(erasure.id(), counts(rows.digests(mails, alias(erasure)), rights));
        }
    }

    private Map<String, Integer> counts(List<Erased> erased, Stream<UnsubscribeRight> rights) {
        long cancelled = erased.stream().filter(Erased::cancelled).count();
        return Map.of(
                "deliveries", erased.size(),
                "cancelled", Math.toIntExact(cancelled),
                "links", links.revoke(rights.toList()));
    }

    /** Whatever the mail carried: one link at most is there for each of its reasons. */
    private static Stream<UnsubscribeRight> rights(Erased row) {
        return row.reasons().stream()
                .flatMap(reason -> Stream.ofNullable(reason.subscription()))
                .map(subscription -> new UnsubscribeRight(row.key(), List.of(subscription)));
    }

    /** What was written for this person alone. */
    private static List<UUID> notices(List<Erased> erased) {
        return erased.stream()
                .filter(row -> row.key().purpose() != Purpose.PUBLICATION)
                .map(Erased::publication)
                .distinct()
                .toList();
    }

    private static String alias(Erasure erasure) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(Objects.requireNonNull(erasure.salt()).getBytes(UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(sha.digest(erasure.person().toString().getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
