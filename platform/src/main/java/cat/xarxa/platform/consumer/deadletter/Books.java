package cat.xarxa.platform.consumer.deadletter;

import cat.xarxa.platform.consumer.order.ParkedEvents;
import cat.xarxa.platform.consumer.order.Positions;
import cat.xarxa.platform.transaction.Transactions;

/** What the consumers of a service keep in its database; they are changed together, in one transaction. */
public record Books(
        Transactions transactions, Positions positions, ParkedEvents parkedEvents, DeadLetterRows deadLetters) {}
