package cat.xarxa.platform.consumer.order;

import cat.xarxa.platform.consumer.received.ReceivedRecord;

/** An event that waits for its turn. */
public record ParkedEvent(Aggregate aggregate, long epoch, long sequence, ReceivedRecord received) {}
