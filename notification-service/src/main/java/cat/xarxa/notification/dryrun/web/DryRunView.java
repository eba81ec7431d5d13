package cat.xarxa.notification.dryrun.web;

import cat.xarxa.notification.dryrun.Summary;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The numbers of a dry run.
 *
 * @param told how many would find it in their inboxes
 * @param mailNow how many would get a mail once nothing is held back
 * @param mailLater how many would get one when a quiet time of theirs is over
 * @param digests how many would read of it in a digest
 * @param withoutMail how many of the told would get no mail of their own, by why
 * @param notTold how many of the network would not be told, by why
 */
record DryRunView(
        long told,
        long mailNow,
        long mailLater,
        List<DigestView> digests,
        Map<String, Long> withoutMail,
        Map<String, Long> notTold,
        long holdMinutes,
        boolean needsApproval) {

    static DryRunView of(Summary summary) {
        return new DryRunView(
                summary.told(),
                summary.mailNow(),
                summary.mailLater(),
                summary.digests().entrySet().stream()
                        .map(digest -> new DigestView(digest.getKey(), digest.getValue()))
                        .toList(),
                summary.withoutMail(),
                summary.notTold(),
                summary.hold().toMinutes(),
                summary.needsApproval());
    }

    /** Those who would read of it in the digests that are due then. */
    record DigestView(Instant due, long people) {}
}
