@NullMarked
package cat.xarxa.platform.consumer;

import org.jspecify.annotations.NullMarked;
