package cat.xarxa.notification.matching;

import cat.xarxa.notification.delivery.Channel;
import cat.xarxa.notification.delivery.Reason;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.publication.PublicationKind;
import cat.xarxa.notification.subscription.Frequency;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * That a person is told of a publication.
 *
 * @param reasons all that matched, the leading one first
 * @param channels where they are told
 */
public record Decision(UUID person, List<Reason> reasons, Set<Channel> channels) {

    /** The reason of those who follow an activity by what they are. */
    static final String FOLLOWED_ACTIVITY = "followed-activity";

    public Decision {
        reasons = List.copyOf(reasons);
        channels = Set.copyOf(channels);
    }

    /** The inbox shows it whatever the frequency; a mail goes now only where that is wanted or it is urgent. */
    public static Decision of(UUID person, Publication publication, List<Reason> reasons) {
        EnumSet<Channel> channels = EnumSet.of(Channel.INBOX);
        if (publication.urgent() || reasons.stream().anyMatch(reason -> isForNow(publication, reason))) {
            channels.add(Channel.EMAIL);
        }
        return new Decision(person, reasons, channels);
    }

    /** Who asked for activities in general reads of a recording in the inbox, and in the next digest. */
    private static boolean isForNow(Publication publication, Reason reason) {
        return reason.code().equals(FOLLOWED_ACTIVITY)
                || (publication.kind() != PublicationKind.RECORDING
                        && Frequency.IMMEDIATE.name().equals(reason.frequency()));
    }
}
