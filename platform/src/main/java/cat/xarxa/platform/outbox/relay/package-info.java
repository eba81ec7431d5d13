/**
 * Sends what the outbox holds: one relay per service, elected by lease, each aggregate's events one after the other.
 */
@NullMarked
package cat.xarxa.platform.outbox.relay;

import org.jspecify.annotations.NullMarked;
