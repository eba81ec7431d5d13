package cat.xarxa.notification.matching;

import cat.xarxa.notification.delivery.Channel;
import cat.xarxa.notification.delivery.Reason;
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

    public Decision {
        reasons = List.copyOf(reasons);
        channels = Set.copyOf(channels);
    }
}
