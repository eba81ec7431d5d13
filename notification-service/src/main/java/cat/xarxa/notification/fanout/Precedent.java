package cat.xarxa.notification.fanout;

import cat.xarxa.notification.delivery.Delivery;
import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import cat.xarxa.notification.delivery.DeliveryState;
import cat.xarxa.notification.delivery.Reason;
import cat.xarxa.notification.matching.Decision;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.Sequel;
import cat.xarxa.notification.subscription.Frequency;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a person was told of a post before.
 *
 * @param reasons those for which they were told last
 * @param shown whether their inbox shows it
 * @param by how they read it by mail, or would have soon; none for not at all
 */
record Precedent(List<Reason> reasons, boolean shown, Set<Way> by) {

    static Precedent of(List<Delivery> rows) {
        return new Precedent(
                rows.stream()
                        .max(Comparator.comparing(Delivery::at))
                        .orElseThrow()
                        .reasons(),
                rows.stream().anyMatch(Precedent::isShown),
                rows.stream().map(Precedent::way).collect(Collectors.toCollection(() -> EnumSet.of(Way.NONE))));
    }

    /** Whether a row shows something in the inbox. */
    static boolean isShown(Delivery row) {
        return row.key().channel() == Channel.INBOX && row.state() == DeliveryState.DELIVERED;
    }

    /** What is owed to them is told where they were told before: at once by mail, or in their next digest. */
    Decision owed(UUID person, Publication publication, Sequel.Kind kind) {
        boolean still = kind == Sequel.Kind.CORRECTION;
        if (by.contains(Way.MAIL) || (still && by.contains(Way.HELD_BACK) && isForNow(person, publication))) {
            return new Decision(person, reasons, EnumSet.allOf(Channel.class), Set.of());
        }
        if (by.contains(Way.DIGEST) || (still && (by.contains(Way.WAITING) || by.contains(Way.HELD_BACK)))) {
            return new Decision(person, reasons, EnumSet.allOf(Channel.class), paces());
        }
        return inInbox(person, reasons);
    }

    /** Of a change, who does not follow it any more reads in the inbox; what they were obliged to get comes by mail. */
    Decision changed(UUID person) {
        List<Reason> obliging =
                reasons.stream().filter(reason -> reason.subscription() == null).toList();
        return obliging.isEmpty()
                ? inInbox(person, reasons)
                : new Decision(person, obliging, EnumSet.allOf(Channel.class), Set.of());
    }

    private boolean isForNow(UUID person, Publication publication) {
        return Decision.of(person, publication, reasons).isForNow();
    }

    /** What came in a digest for there was too much on one day comes in the next one, too. */
    private Set<Frequency> paces() {
        Set<Frequency> paces = Decision.paces(reasons);
        return paces.isEmpty() || paces.contains(Frequency.IMMEDIATE) ? Set.of(Frequency.DAILY) : paces;
    }

    private static Decision inInbox(UUID person, List<Reason> reasons) {
        return new Decision(person, reasons, Set.of(Channel.INBOX), Set.of());
    }

    private static Way way(Delivery row) {
        if (row.key().channel() != Channel.EMAIL) {
            return Way.NONE;
        }
        return switch (row.state()) {
            case ACCEPTED, COVERED, QUEUED, DEFERRED -> Way.MAIL;
            case IN_DIGEST -> Way.DIGEST;
            case HELD -> row.isHeldBack() ? Way.HELD_BACK : Way.WAITING;
            default -> Way.NONE;
        };
    }

    /** How somebody reads something by mail. */
    enum Way {
        NONE,
        /** It went by itself, or is about to. */
        MAIL,
        DIGEST,
        /** A digest is going to tell of it. */
        WAITING,
        /** It waits for the end of a hold. */
        HELD_BACK
    }
}
