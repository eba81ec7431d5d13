package cat.xarxa.notification.dryrun;

import cat.xarxa.notification.dryrun.Prospect.Mail;
import cat.xarxa.notification.hold.HoldRule;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts prospects. */
final class Tally {

    private long told;
    private long mailNow;
    private long mailLater;
    private final SortedMap<Instant, Long> digests = new TreeMap<>();
    private final Map<String, Long> withoutMail = new TreeMap<>();
    private final Map<String, Long> notTold = new TreeMap<>();

    void add(Prospect prospect) {
        String whyNot = prospect.whyNot();
        Instant due = prospect.due();
        if (!prospect.isTold()) {
            notTold.merge(String.valueOf(whyNot), 1L, Long::sum);
            return;
        }
        told++;
        if (whyNot != null) {
            withoutMail.merge(whyNot, 1L, Long::sum);
        } else if (prospect.mail() == Mail.NOW) {
            mailNow++;
        } else if (prospect.mail() == Mail.LATER) {
            mailLater++;
        } else if (due != null) {
            digests.merge(due, 1L, Long::sum);
        }
    }

    Summary summary(HoldRule rule) {
        return new Summary(
                told,
                mailNow,
                mailLater,
                digests,
                withoutMail,
                notTold,
                rule.isNone() ? Duration.ZERO : rule.lengthFor(told),
                !rule.isNone() && rule.isLarge(told));
    }
}
