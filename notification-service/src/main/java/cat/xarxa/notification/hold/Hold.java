package cat.xarxa.notification.hold;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That the mails of a telling wait: for how long is known once it is counted whom they are for.
 *
 * @param rule as it stood when the hold began; the office may change it meanwhile
 * @param begun when it began
 * @param author who published what is told, null for nobody in particular
 * @param people how many are told, null before they are counted
 * @param approver who approved of it, null for nobody so far
 * @param ended when the mails were let go, null before that and for those that never went
 */
public record Hold(
        HoldRule rule,
        Instant begun,
        @Nullable String author,
        @Nullable Long people,
        @Nullable String approver,
        @Nullable Instant ended) {

    /** Who is asked for approval and gives none in this time lets the mails expire. */
    public static final Duration APPROVAL_WITHIN = Duration.ofHours(24);

    public static Hold begun(HoldRule rule, @Nullable String author, Instant now) {
        return new Hold(rule, now, author, null, null, null);
    }

    public Hold counted(long number) {
        return new Hold(rule, begun, author, number, approver, ended);
    }

    /** A second pair of eyes has looked. */
    public Hold approvedBy(String someone) {
        if (!lacksApproval() || isAuthoredBy(someone)) {
            throw new IllegalStateException("not to be approved by " + someone);
        }
        return new Hold(rule, begun, author, people, someone, ended);
    }

    public Hold endedAt(Instant moment) {
        return new Hold(rule, begun, author, people, approver, moment);
    }

    public boolean isAuthoredBy(String someone) {
        return someone.equals(author);
    }

    /** Whether somebody else than the author has to approve of it before it may end. */
    public boolean needsApproval() {
        return people != null && rule.isLarge(people);
    }

    public boolean lacksApproval() {
        return needsApproval() && approver == null;
    }

    /** When it ends at the soonest, null before it is counted. */
    public @Nullable Instant until() {
        return people == null ? null : begun.plus(rule.lengthFor(people));
    }

    /** When it ends without a mail if nobody approves of it. */
    public Instant approvalUntil() {
        return begun.plus(APPROVAL_WITHIN);
    }

    /** Whether the mails may go. */
    public boolean isOver(Instant now) {
        Instant end = until();
        return end != null && !end.isAfter(now) && !lacksApproval();
    }

    /** Whether it is too late for an approval. */
    public boolean isForfeit(Instant now) {
        return lacksApproval() && !approvalUntil().isAfter(now);
    }
}
