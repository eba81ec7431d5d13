@NullMarked
package cat.xarxa.platform.consumer.received;

import org.jspecify.annotations.NullMarked;
