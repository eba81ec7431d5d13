/** Feeds without a service around them. */
@NullMarked
package cat.xarxa.platform.feed;

import org.jspecify.annotations.NullMarked;
