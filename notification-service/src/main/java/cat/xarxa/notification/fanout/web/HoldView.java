package cat.xarxa.notification.fanout.web;

import cat.xarxa.notification.fanout.Holds.Held;
import cat.xarxa.notification.hold.Hold;
import cat.xarxa.notification.publication.Publication;
import cat.xarxa.notification.wording.Lang;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A telling of which the mails wait, or waited.
 *
 * @param subjectId the post or activity that it is about
 * @param title in the language asked for, where there is one
 * @param state PLANNED while people are counted, HELD, then RELEASED and COMPLETED, RECALLED or EXPIRED
 * @param people in how many inboxes it is, null before they are counted
 * @param until when the mails go unless somebody recalls them, null before people are counted
 * @param needsApproval whether somebody else than the author has to approve of it
 * @param approvalUntil when the mails expire without an approval
 * @param own whether the caller published it, and so cannot approve of it
 */
record HoldView(
        UUID sourceEventId,
        String kind,
        UUID publicationId,
        UUID subjectId,
        String title,
        String lang,
        String state,
        Instant begunAt,
        @Nullable Long people,
        @Nullable Instant until,
        boolean needsApproval,
        boolean approved,
        Instant approvalUntil,
        boolean own) {

    static HoldView of(Held held, String caller, Lang lang) {
        Publication told = held.publication();
        Hold hold = held.hold();
        return new HoldView(
                held.sourceEvent(),
                told.kind().name(),
                told.id(),
                told.subject(),
                told.textFor(lang).title(),
                told.langFor(lang).tag(),
                held.state(),
                hold.begun(),
                hold.people(),
                hold.until(),
                hold.needsApproval(),
                hold.approver() != null,
                hold.approvalUntil(),
                hold.isAuthoredBy(caller));
    }
}
