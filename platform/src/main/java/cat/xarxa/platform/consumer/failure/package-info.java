/** Why an event was not taken: that decides whether to wait for better times or to set it aside. */
@NullMarked
package cat.xarxa.platform.consumer.failure;

import org.jspecify.annotations.NullMarked;
