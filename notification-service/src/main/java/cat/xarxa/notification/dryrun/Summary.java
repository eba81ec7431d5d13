package cat.xarxa.notification.dryrun;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The numbers of a dry run.
 *
 * @param told how many would find it in their inboxes
 * @param mailNow how many would get a mail as soon as nothing is held back
 * @param mailLater how many would get one when a quiet time of theirs is over
 * @param digests how many would read of it in a digest, by when that is due
 * @param withoutMail how many of those who are told would get no mail of their own, by a short code for why
 * @param notTold how many of the network would not be told, by a short code for why
 * @param hold for how long mails would be held back
 * @param needsApproval whether somebody else than the author would have to approve of it
 */
public record Summary(
        long told,
        long mailNow,
        long mailLater,
        SortedMap<Instant, Long> digests,
        Map<String, Long> withoutMail,
        Map<String, Long> notTold,
        Duration hold,
        boolean needsApproval) {

    public Summary {
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
        withoutMail = Collections.unmodifiableSortedMap(new TreeMap<>(withoutMail));
        notTold = Collections.unmodifiableSortedMap(new TreeMap<>(notTold));
    }
}
