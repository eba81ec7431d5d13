@NullMarked
package cat.xarxa.platform.consumer.order;

import org.jspecify.annotations.NullMarked;
