@NullMarked
package cat.xarxa.platform.outbox.relay;

import org.jspecify.annotations.NullMarked;
