/** Who is let in, and what keeps others out. */
@NullMarked
package cat.xarxa.platform.caller;

import org.jspecify.annotations.NullMarked;
