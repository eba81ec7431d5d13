/** Events enter a service through here: in order, each applied once, poison contained. */
@NullMarked
package cat.xarxa.platform.consumer;

import org.jspecify.annotations.NullMarked;
