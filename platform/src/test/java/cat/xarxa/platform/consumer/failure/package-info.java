@NullMarked
package cat.xarxa.platform.consumer.failure;

import org.jspecify.annotations.NullMarked;
