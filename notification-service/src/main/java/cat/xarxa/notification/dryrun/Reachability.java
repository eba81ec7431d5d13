package cat.xarxa.notification.dryrun;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Whether people can be written to, as far as whoever sends mails could tell now. */
public interface Reachability {

    /** Begins to look at all the people whom one publication is for. */
    Look begin();

    /** One look at many people, some at a time; it remembers whose mailbox has been written to already. */
    interface Look {

        /** Those of the people who would get no mail of their own, each with a short code for why. */
        Map<UUID, String> obstacles(Collection<UUID> people);
    }
}
