package cat.xarxa.notification.fanout;

import java.util.Map;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/** Something that happened in a fan-out. */
public sealed interface FanoutEvent extends DomainEvent {

    /** Which run; its id is that of the source event. */
    UUID run();

    /** A publication is to be told, in so many slices. */
    record Planned(UUID run, UUID publication, int slices) implements FanoutEvent {}

    /** The mails may go: nothing held them back, their time was over, or the office did not want to wait. */
    record Released(UUID run, UUID publication, Cause cause) implements FanoutEvent {}

    /** What was published is withdrawn from inboxes, and its mails never go. */
    record Recalled(UUID run, UUID publication) implements FanoutEvent {}

    /** Nobody approved of what reaches many: its mails never go, while inboxes keep it. */
    record Expired(UUID run, UUID publication) implements FanoutEvent {}

    /** A slice is to be worked off. */
    record SlicePlanned(UUID run, String slice, int range) implements FanoutEvent {

        static SlicePlanned of(Slice slice) {
            return new SlicePlanned(slice.run(), slice.id(), slice.range().number());
        }
    }

    /** A slice was worked off; told within the service only. */
    record SliceDone(UUID run, boolean mailsQueued) implements FanoutEvent {}

    /** All slices are worked off; the counts stand by channel and state. */
    record Completed(UUID run, UUID publication, Map<String, Map<String, Long>> counts) implements FanoutEvent {}

    /** Why mails may go. */
    enum Cause {
        NO_HOLD,
        HOLD_OVER,
        SENT_NOW
    }
}
