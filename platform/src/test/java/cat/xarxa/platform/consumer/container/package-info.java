@NullMarked
package cat.xarxa.platform.consumer.container;

import org.jspecify.annotations.NullMarked;
