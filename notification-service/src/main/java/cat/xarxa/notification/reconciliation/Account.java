package cat.xarxa.notification.reconciliation;

import cat.xarxa.notification.delivery.Delivery;
import cat.xarxa.notification.delivery.DeliveryKey;
import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import cat.xarxa.notification.delivery.DeliveryState;
import cat.xarxa.notification.delivery.Restraint;
import cat.xarxa.notification.fanout.FanoutReports.Run;
import cat.xarxa.notification.matching.Decision;
import cat.xarxa.notification.preference.Category;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.reconciliation.Difference.Kind;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One person's rows of one telling, against what should be there. As long as the inbox has its row, the reasons that it
 * kept say on which channels the person was to be told; only without it does it matter what the person asks for today.
 *
 * @param run the telling
 * @param slice in which the person lies
 * @param due what is decided by what stood when it was published and stands today, null for nothing
 */
record Account(
        Run run,
        Publication publication,
        UUID person,
        String slice,
        @Nullable Decision due) {

    /**
     * What is not as it should be.
     *
     * @param rows the person's, by channel
     * @param unfounded those of the rows whose reasons do not hold
     * @param overdue rows that were written before, or that were held for a digest until then, should have come to
     *     their end
     */
    Stream<Difference> differences(Map<Channel, Delivery> rows, Set<Delivery> unfounded, Instant overdue) {
        Set<Channel> expected = expected(rows);
        return Stream.concat(
                expected.stream()
                        .filter(channel -> !rows.containsKey(channel) && mustBeThere(channel, rows))
                        .map(this::missing),
                rows.values().stream().flatMap(row -> {
                    if (!expected.contains(row.key().channel())
                            || unfounded.contains(row)
                            || !row.slice().equals(slice)
                            || wentOtherwise(row)) {
                        return Stream.of(difference(Kind.UNEXPECTED, row));
                    }
                    return !row.state().isTerminal() && row.awaited().isBefore(overdue)
                            ? Stream.of(difference(Kind.OVERDUE, row))
                            : Stream.empty();
                }));
    }

    /** Before there were digests, who wanted no mail at once had no row for one. */
    private boolean mustBeThere(Channel channel, Map<Channel, Delivery> rows) {
        Delivery inbox = rows.get(Channel.INBOX);
        return channel != Channel.EMAIL
                || run.digests()
                || (inbox == null
                        ? due != null && due.isForNow()
                        : Decision.of(person, publication, inbox.reasons()).isForNow());
    }

    /**
     * At once what was to be told in a digest, or in a digest what was to be told at once; not at all without cause.
     */
    private boolean wentOtherwise(Delivery row) {
        if (row.key().channel() != Channel.EMAIL) {
            return false;
        }
        if (publication.told().isPresent() && row.restraint() == null) {
            return false;
        }
        boolean atOnce = row.digestDue() == null;
        boolean forNow = Decision.of(person, publication, row.reasons()).isForNow();
        Restraint restraint = row.restraint();
        if (restraint == null) {
            return !row.wentNowhere() && atOnce != forNow;
        }
        return switch (restraint.cause()) {
            case EMAIL_OFF ->
                row.state() != DeliveryState.SUPPRESSED
                        || Category.of(publication).isMandatory();
            case QUIET_HOURS -> !atOnce || (!forNow && publication.told().isEmpty());
            case CAP -> atOnce || (!forNow && publication.told().isEmpty());
        };
    }

    private Set<Channel> expected(Map<Channel, Delivery> rows) {
        Delivery inbox = rows.get(Channel.INBOX);
        if (publication.told().isPresent() && !rows.isEmpty()) {
            return ofSequel(rows);
        }
        if (inbox != null) {
            return Decision.of(person, publication, inbox.reasons()).channels();
        }
        if (!rows.isEmpty()) {
            return Set.of(Channel.INBOX, Channel.EMAIL);
        }
        return due == null ? Set.of() : due.channels();
    }

    /** By mail only where they were told of the post by mail: the row says so, or what they were told before does. */
    private Set<Channel> ofSequel(Map<Channel, Delivery> rows) {
        boolean byMail = rows.containsKey(Channel.EMAIL)
                || (due != null && due.channels().contains(Channel.EMAIL));
        return byMail ? Set.of(Channel.INBOX, Channel.EMAIL) : Set.of(Channel.INBOX);
    }

    private Difference missing(Channel channel) {
        return new Difference(
                Kind.MISSING, DeliveryKey.of(run.sourceEvent(), person, channel).text(), null);
    }

    private static Difference difference(Kind kind, Delivery row) {
        return new Difference(kind, row.key().text(), row.state().name());
    }
}
