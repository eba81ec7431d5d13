package cat.xarxa.portal.dryrun;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Whom something would reach.
 *
 * @param told in how many inboxes it would be
 * @param mailNow how many mails would go once nothing is held back
 * @param mailLater how many mails would wait for the end of a quiet time
 * @param withoutMail how many of the told would get no mail of their own, by why
 * @param notTold how many of the network would not be told, by why
 */
public record Forecast(
        long told,
        long mailNow,
        long mailLater,
        List<Digest> digests,
        Map<String, Long> withoutMail,
        Map<String, Long> notTold,
        long holdMinutes,
        boolean needsApproval) {

    /** Why how many would get no mail of their own. */
    public List<Because> mailless() {
        return because(withoutMail);
    }

    /** Why how many would not be told. */
    public List<Because> untold() {
        return because(notTold);
    }

    private static List<Because> because(Map<String, Long> numbers) {
        return numbers.entrySet().stream()
                .map(entry -> new Because(WhyNot.key(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** How many would read of it in the digests that are due then. */
    public record Digest(Instant due, long people) {}

    /**
     * A number and why.
     *
     * @param key of the text
     */
    public record Because(String key, long people) {}
}
