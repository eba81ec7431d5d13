package cat.xarxa.notification.matching;

import static java.util.stream.Collectors.toSet;

import cat.xarxa.notification.delivery.DeliveryKey.Channel;
import cat.xarxa.notification.delivery.Reason;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.subscription.Frequency;
import cat.xarxa.notification.subscription.Wish;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * That a person is told of a publication.
 *
 * @param reasons all that matched, the leading one first
 * @param channels where they are told
 * @param digests those of which the soonest brings it by mail; none when a mail goes at once
 */
public record Decision(UUID person, List<Reason> reasons, Set<Channel> channels, Set<Frequency> digests) {

    /** The reason of those who follow an activity by what they are. */
    static final String FOLLOWED_ACTIVITY = "followed-activity";

    public Decision {
        reasons = List.copyOf(reasons);
        channels = Set.copyOf(channels);
        digests = Set.copyOf(digests);
    }

    /**
     * The inbox shows it whatever the frequency; a mail goes now where that is wanted or it is urgent, and else tells
     * of it in a digest.
     */
    public static Decision of(UUID person, Publication publication, List<Reason> reasons) {
        boolean now = publication.urgent() || reasons.stream().anyMatch(reason -> isForNow(publication, reason));
        return new Decision(person, reasons, EnumSet.allOf(Channel.class), now ? Set.of() : paces(reasons));
    }

    /** Whether a mail goes at once. */
    public boolean isForNow() {
        return digests.isEmpty();
    }

    /** At which paces the subscriptions among the reasons want to be told. */
    public static Set<Frequency> paces(List<Reason> reasons) {
        return reasons.stream()
                .map(Reason::frequency)
                .filter(Objects::nonNull)
                .map(Frequency::valueOf)
                .collect(toSet());
    }

    /** Who asked for activities or news in general reads of some in the inbox and in the next digest, not at once. */
    private static boolean isForNow(Publication publication, Reason reason) {
        return reason.code().equals(FOLLOWED_ACTIVITY)
                || ((publication.kind().mayBeForNow() || reason.code().equals(Wish.CHOSEN_ACTIVITY))
                        && Frequency.IMMEDIATE.name().equals(reason.frequency()));
    }
}
