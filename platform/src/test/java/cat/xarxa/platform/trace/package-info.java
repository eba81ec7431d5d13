/** One trace from a request to all that comes of it. */
@NullMarked
package cat.xarxa.platform.trace;

import org.jspecify.annotations.NullMarked;
