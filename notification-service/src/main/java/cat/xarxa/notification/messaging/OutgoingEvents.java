package cat.xarxa.notification.messaging;

import cat.xarxa.notification.digest.DigestEvent.Compiled;
import cat.xarxa.notification.digest.DigestEvent.Missed;
import cat.xarxa.notification.erasure.ErasureDone;
import cat.xarxa.notification.fanout.FanoutEvent.Completed;
import cat.xarxa.notification.fanout.FanoutEvent.Expired;
import cat.xarxa.notification.fanout.FanoutEvent.Planned;
import cat.xarxa.notification.fanout.FanoutEvent.Recalled;
import cat.xarxa.notification.fanout.FanoutEvent.Released;
import cat.xarxa.notification.fanout.FanoutEvent.SlicePlanned;
import cat.xarxa.notification.guest.GuestEvent;
import cat.xarxa.notification.messaging.DigestEvents.DigestCompiledV1;
import cat.xarxa.notification.messaging.DigestEvents.DigestMissedV1;
import cat.xarxa.notification.messaging.FanoutEvents.FanoutCompletedV1;
import cat.xarxa.notification.messaging.FanoutEvents.FanoutExpiredV1;
import cat.xarxa.notification.messaging.FanoutEvents.FanoutPlannedV1;
import cat.xarxa.notification.messaging.FanoutEvents.FanoutRecalledV1;
import cat.xarxa.notification.messaging.FanoutEvents.FanoutReleasedV1;
import cat.xarxa.notification.messaging.FanoutEvents.FanoutSlicePlannedV1;
import cat.xarxa.platform.outbox.Outbox;
import cat.xarxa.platform.outbox.OutgoingEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts what happened in a fan-out, or to digests, into the outbox, in the transaction in which it happened. */
@Component
class OutgoingEvents {

    private final Outbox outbox;

    OutgoingEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(Planned event) {
        outbox.append(wire(event));
    }

    @EventListener
    void on(Released event) {
        outbox.append(wire(event));
    }

    @EventListener
    void on(Recalled event) {
        outbox.append(wire(event));
    }

    @EventListener
    void on(Expired event) {
        outbox.append(wire(event));
    }

    @EventListener
    void on(SlicePlanned event) {
        outbox.append(wire(event));
    }

    @EventListener
    void on(Completed event) {
        outbox.append(wire(event));
    }

    @EventListener
    void on(ErasureDone event) {
        outbox.append(new ErasureConfirmedV1(event.erasure(), event.counts()).wire());
    }

    @EventListener
    void on(GuestEvent event) {
        outbox.append(GuestEvents.wire(event));
    }

    @EventListener
    void on(Missed event) {
        outbox.append(DigestMissedV1.of(event).wire());
    }

    @EventListener
    void on(Compiled event) {
        outbox.append(DigestCompiledV1.of(event).wire());
    }

    void tell(SuccessionAppliedV1 answer) {
        outbox.append(answer.wire());
    }

    static OutgoingEvent wire(Planned event) {
        return new OutgoingEvent(
                FanoutEvents.TOPIC,
                FanoutPlannedV1.TYPE,
                event.run().toString(),
                new FanoutPlannedV1(event.run(), event.run(), event.publication(), event.slices()));
    }

    static OutgoingEvent wire(Released event) {
        return new OutgoingEvent(
                FanoutEvents.TOPIC,
                FanoutReleasedV1.TYPE,
                event.run().toString(),
                new FanoutReleasedV1(
                        event.run(),
                        event.run(),
                        event.publication(),
                        event.cause().name()));
    }

    static OutgoingEvent wire(Recalled event) {
        return new OutgoingEvent(
                FanoutEvents.TOPIC,
                FanoutRecalledV1.TYPE,
                event.run().toString(),
                new FanoutRecalledV1(event.run(), event.run(), event.publication()));
    }

    static OutgoingEvent wire(Expired event) {
        return new OutgoingEvent(
                FanoutEvents.TOPIC,
                FanoutExpiredV1.TYPE,
                event.run().toString(),
                new FanoutExpiredV1(event.run(), event.run(), event.publication()));
    }

    static OutgoingEvent wire(SlicePlanned event) {
        return new OutgoingEvent(
                FanoutEvents.SLICE_TOPIC,
                FanoutSlicePlannedV1.TYPE,
                event.slice(),
                new FanoutSlicePlannedV1(event.slice(), event.run(), event.range()));
    }

    static OutgoingEvent wire(Completed event) {
        return new OutgoingEvent(
                FanoutEvents.TOPIC,
                FanoutCompletedV1.TYPE,
                event.run().toString(),
                new FanoutCompletedV1(event.run(), event.run(), event.publication(), event.counts()));
    }
}
