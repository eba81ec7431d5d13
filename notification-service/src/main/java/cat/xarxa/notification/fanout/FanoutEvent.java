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
}
