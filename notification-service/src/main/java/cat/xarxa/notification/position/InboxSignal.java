package cat.xarxa.notification.position;

import cat.xarxa.notification.directory.RecipientRange;

/** What an instance learns of the inboxes, whichever instance wrote them. */
public sealed interface InboxSignal {

    /** Some inboxes of a range have a new row, at this position. */
    record Grown(RecipientRange range, long position) implements InboxSignal {}

    /** Signals may have been missed: any inbox may have new rows. */
    record MaybeGrown() implements InboxSignal {}
}
