/** Subscriptions, fan-out, delivery ledger, inbox and channels of the network. */
@NullMarked
package cat.xarxa.notification;

import org.jspecify.annotations.NullMarked;
