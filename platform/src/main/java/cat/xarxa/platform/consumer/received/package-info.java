/** A record as it came from the broker, and what its headers say. */
@NullMarked
package cat.xarxa.platform.consumer.received;

import org.jspecify.annotations.NullMarked;
